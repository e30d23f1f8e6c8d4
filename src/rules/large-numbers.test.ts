import { describe, expect, it } from "vitest";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import type { Case } from "../person/case.js";
import type { PlanLine } from "../person/plan.js";
import { isInputError } from "../errors/index.js";
import { compile } from "./compile.js";
import type { Scheme } from "./scheme.js";
import { calculate } from "./calculate.js";

const year = { from: "2019-01-01", to: "2019-12-31" };
const physio: PlanLine = {
  id: "physio",
  service: "physio",
  quantity: "1",
  unit: "session",
  per: "month",
  priority: 1,
  ...year,
};
const care: PlanLine = { ...physio, id: "care", service: "care", unit: "hour", priority: 2 };

const child = smallCase.client;
const people = { eligible: child, ineligible: { ...child, birthDate: "1950-05-17" } };

/** Codes and paths of the issues, or the state of the outcome. */
function outcomeOf(changes: Partial<Case>, scheme: Scheme = smallScheme): string | readonly string[] {
  try {
    return calculate({ ...smallCase, ...changes }, compile(scheme)).outcome.state;
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
}

const planOf = (...lines: readonly PlanLine[]) => ({ plan: { lines } });

describe.each(Object.entries(people))("units of somebody %s", (state, client) => {
  it.each([
    ["day", "1233862911.6083", "1233862912"],
    ["week", "8497357787.4802", "8497357788"],
    ["month", "37529996894.7541", "37529996895"],
    ["period", "450359962737.0496", "450359962737.0497"],
  ] as const)("per %s are counted up to 2^52 ten-thousandths, and refused at their line beyond", (per, most, more) => {
    expect(outcomeOf({ client, ...planOf({ ...care, per, quantity: most }) })).toBe(state);
    expect(outcomeOf({ client, ...planOf(physio, { ...care, per, quantity: more }) })).toEqual([
      "out-of-range plan.lines[1].quantity",
    ]);
  });

  it("are refused at the line with which all lines are too many", () => {
    const half = { ...care, per: "period", quantity: "300000000000" } as const;
    expect(outcomeOf({ client, ...planOf(half, { ...half, id: "more" }) })).toEqual([
      "out-of-range plan.lines[1].quantity",
    ]);
  });

  it("of a few days count those days alone", () => {
    const monday = { ...care, per: "day", quantity: "400000000000", to: "2019-01-07", weekdays: ["mon"] } as const;
    expect(outcomeOf({ client, ...planOf(monday) })).toBe(state);
  });
});

describe("amounts that are more than integers hold", () => {
  const dear = (price: string, step = "0.01"): Scheme => ({
    ...smallScheme,
    cost: {
      ...smallScheme.cost,
      rounding: { mode: "half-up", step },
      prices: ["physio", "care"].map((service) => ({ service, place: "country", price, source: "made-up", ...year })),
    },
  });

  it("are refused at the line whose month costs so much, by every way to its cost", () => {
    const lines = [physio, { ...care, quantity: "300000000" }];
    const issues = ["out-of-range plan.lines[1]"];
    expect(outcomeOf(planOf(...lines), dear("999999999"))).toEqual(issues);
    // A coarse rounding does not carry a month past the range in silence.
    expect(outcomeOf(planOf(...lines), dear("999999999", "1000"))).toEqual(issues);
    expect(outcomeOf(planOf(...lines.map((line) => ({ ...line, per: "week" as const }))), dear("999999999"))).toEqual(
      issues,
    );
  });

  it("are refused at the line with which the sum of all costs is too much", () => {
    const lines = [physio, { ...care, quantity: "300000" }, { ...care, id: "more", quantity: "600000" }];
    expect(outcomeOf(planOf(...lines.slice(0, 1)), dear("9999999"))).toBe("eligible");
    expect(outcomeOf(planOf(...lines.slice(0, 2)), dear("9999999"))).toBe("eligible");
    expect(outcomeOf(planOf(...lines), dear("9999999"))).toEqual(["out-of-range plan.lines[2]"]);
  });

  it("are refused as a budget, and as units used before", () => {
    const amounts = smallScheme.entitle.amounts.map((each) => ({ ...each, amount: "90000000000000" }));
    const perMonth = { method: "level-amount", per: "month", amounts, rounding: smallScheme.entitle.rounding } as const;
    expect(outcomeOf({}, { ...smallScheme, entitle: perMonth })).toEqual(["out-of-range budget"]);
    const most = [{ most: "5", source: "made-up", ...year }];
    const limit = {
      id: "most",
      kind: "most-units",
      per: "lifetime",
      services: ["care"],
      amounts: most,
      source: "made-up",
      ...year,
    } as const;
    const used = { usedBefore: [{ limit: "most", units: "450359962737.0497" }] };
    expect(outcomeOf(used, { ...smallScheme, limits: [limit] })).toEqual(["out-of-range usedBefore[0].units"]);
  });

  it("are refused as incomes that add up to more", () => {
    const income = { kind: "pension", amountPerMonth: "80000000000000", from: "2019-01-01", to: "open" };
    const incomes = ["one", "other"].map((id) => ({ ...income, id }));
    const rule = {
      method: "share-of-income",
      share: "0.5",
      rounding: { mode: "down", step: "0.01" },
      source: "made-up",
      ...year,
    } as const;
    const paying: Scheme = {
      ...smallScheme,
      cover: { ...smallScheme.cover, budget: "gross" },
      contributeOrder: "priority",
      contribute: [rule],
    };
    expect(outcomeOf({ incomes: incomes.slice(0, 1) }, paying)).toBe("eligible");
    expect(outcomeOf({ incomes }, paying)).toEqual(["out-of-range incomes"]);
  });
});
