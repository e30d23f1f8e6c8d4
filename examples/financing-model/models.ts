import { compile, type Case, type Result, type Scheme } from "seko";
import { priceDeliveries } from "seko/following";
import { country } from "seko/latvia";
import { services } from "../pilot-adults/services.js";
import { blockPerPlaceAndMonth, blockPlaces, modelSources } from "./assumptions.js";

/** The names of the models. */
export const modelIds = ["level-amount", "unit-cost", "block"] as const;

/** A way in which the state pays for services. */
export type ModelId = (typeof modelIds)[number];

/** What each payer pays of the services, in cents; below 0 a payer gets more than it pays. */
export interface Paid {
  readonly state: number;
  readonly municipality: number;
  readonly people: number;
  readonly cost: number;
}

/** What a model comes to, in the year and in each of its months. */
export interface ModelResult {
  readonly id: ModelId;
  readonly year: Paid;
  /** By month, such as `"2020-04"`. */
  readonly months: ReadonlyMap<string, Paid>;
}

const base: Scheme = { ...services, sources: [...services.sources, ...modelSources] };
const days = services.validity;
const municipality = {
  id: "municipality",
  label: { lv: "Pašvaldība", en: "Municipality" },
  ...days,
  source: "model-state",
};
const state = { id: "state", label: { lv: "Valsts budžets", en: "State budget" }, ...days };
const { shares, ...split } = services.fund;
if (shares.length !== 1) throw new Error("The municipality alone pays for the services of the pilot.");

/** What is delivered is paid, whatever the level. */
const withoutBudget = { method: "plan-cost", source: "model-no-budget" } as const;

/** The rules of each model: who is entitled, and who pays what the services cost the public. */
const schemes: Readonly<Record<ModelId, Scheme>> = {
  "level-amount": {
    ...base,

    fund: {
      ...split,
      shares: [
        { ...state, method: "share", share: "1", source: "model-state" },
        { ...municipality, method: "rest" },
      ],
    },
  },
  "unit-cost": {
    ...base,

    entitle: withoutBudget,
    fund: {
      ...split,
      shares: [
        {
          ...state,
          method: "unit-cost",
          rates: services.cost.prices
            .filter(({ place }) => place === country)
            .map(({ service, price }) => ({ service, rate: price, ...days, source: "model-unit-cost" })),
          rounding: { mode: "half-up", step: "0.01" },
          source: "model-state",
        },
        { ...municipality, method: "rest" },
      ],
    },
  },
  block: {
    ...base,

    entitle: withoutBudget,
    fund: { ...split, shares: [{ ...municipality, method: "share", share: "1" }] },
  },
};

/**
 * The same people with the same deliveries under one model.
 *
 * @param adults with what they received
 */
export function runModel(id: ModelId, adults: readonly Case[]): ModelResult {
  const compiled = compile(schemes[id]);
  const results = adults.map((adult) => priceDeliveries(adult, compiled, { municipality: "municipality" }).result);
  const months = new Map<string, Paid>();
  for (const { month, ...paid } of results.flatMap((result) => paidByMonth(id, result))) {
    months.set(month, add(months.get(month) ?? nothing, paid));
  }
  for (const [month, paid] of id === "block" ? months : []) {
    const block = blockPlaces * blockPerPlaceAndMonth;
    months.set(month, { ...paid, state: block, municipality: paid.municipality - block });
  }
  const sorted = new Map([...months].sort(([one], [other]) => (one < other ? -1 : 1)));
  return { id, months: sorted, year: [...sorted.values()].reduce(add, nothing) };
}

const nothing: Paid = { state: 0, municipality: 0, people: 0, cost: 0 };

/**
 * What each pays of a person's months. A unit cost is paid whatever the service costs, so that the municipality bears what is dearer
 * and keeps what is cheaper.
 */
function paidByMonth(id: ModelId, { months }: Result): readonly (Paid & { readonly month: string })[] {
  return months.map(({ month, cost, contribution, uncovered, bySource, unitCosts }) => {
    const people = contribution.minor + uncovered.minor;
    const accepted = id === "unit-cost" ? unitCosts.get("state")?.accepted : bySource.get("state");
    const paidByState = accepted?.minor ?? 0;
    return { month, state: paidByState, municipality: cost.minor - people - paidByState, people, cost: cost.minor };
  });
}

function add(one: Paid, other: Paid): Paid {
  return {
    state: one.state + other.state,
    municipality: one.municipality + other.municipality,
    people: one.people + other.people,
    cost: one.cost + other.cost,
  };
}
