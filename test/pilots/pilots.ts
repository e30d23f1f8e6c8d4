import { makeCases as makeAdults } from "../../examples/pilot-adults/generate/cases.js";
import { municipality } from "../../examples/pilot-adults/pilot.js";
import { services } from "../../examples/pilot-adults/services.js";
import { makeCases as makeAdultsOf2019 } from "../../examples/pilot-adults-2019/generate/cases.js";
import { scheme as schemeOf2019 } from "../../examples/pilot-adults-2019/scheme.js";
import { makeCases as makeSupported } from "../../examples/pilot-support-person/generate/cases.js";
import { scheme as supportScheme } from "../../examples/pilot-support-person/scheme.js";
import { withDeliveries } from "../../examples/pilot-children/deliveries.js";
import { makeCases as makeChildren } from "../../examples/pilot-children/generate/cases.js";
import { calibratePilot } from "../../examples/pilot-children/pilot.js";
import type { Population } from "../../examples/population.js";
import type { Case } from "../../src/person/case.js";
import { priceDeliveries } from "../../src/rules/follow/price-deliveries.js";
import { regionOf } from "../../src/latvia/index.js";
import { compile } from "../../src/rules/compile.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { LevelScheme } from "../support/level-scheme.js";

/** People of a pilot with the rules of their budgets. */
export interface People {
  readonly cases: readonly Case[];
  readonly scheme: BandScheme;
  /** The same rules with amounts by level: what a plan costs, as a budget that it never reaches. */
  readonly withAmounts: LevelScheme;
}

/** A scheme that finds levels by bands of scores. */
export type BandScheme = Scheme & Pick<LevelScheme, "assess">;

/** A pilot whose laws are tried. */
export interface PilotUnderTest {
  readonly name: string;
  /** The months that a person takes part in at most. */
  readonly months: number;
  readonly people: (population: Population) => People;
}

/** The children with amounts calibrated to their envelope; the adults and the supported with what is planned, and with what was delivered. */
export const pilots: readonly PilotUnderTest[] = [
  {
    name: "the children's pilot",
    months: 12,
    people: (population) => {
      const cases = makeChildren(population);
      return peopleOf(cases, calibratePilot(cases).scheme);
    },
  },
  {
    name: "the adults' example, as planned",
    months: 12,
    people: (population) => peopleOf(makeAdults(population).map(asPlanned), services),
  },
  {
    name: "the adults' example, as delivered",
    months: 12,
    people: (population) => {
      const compiled = compile(services);
      const cases = makeAdults(population).map((each) => priceDeliveries(each, compiled, { municipality }).delivered);
      return peopleOf(cases, services);
    },
  },
  {
    name: "the children's pilot, as delivered",
    months: 12,
    people: (population) => {
      const children = makeChildren(population);
      const { scheme } = calibratePilot(children);
      const compiled = compile(scheme);
      const received = withDeliveries(children, scheme, population);
      const cases = received.map((each) => priceDeliveries(each, compiled, { municipality: "state" }).delivered);
      return peopleOf(cases, scheme);
    },
  },
  {
    name: "the adults' pilot that ran, as planned",
    months: 15,
    people: (population) => peopleOf(makeAdultsOf2019(population).map(asPlanned), schemeOf2019),
  },
  {
    name: "the adults' pilot that ran, as delivered",
    months: 15,
    people: (population) => {
      const compiled = compile(schemeOf2019);
      const received = makeAdultsOf2019(population);
      const cases = received.map((each) => priceDeliveries(each, compiled, { municipality: "state" }).delivered);
      return peopleOf(cases, schemeOf2019);
    },
  },
  {
    name: "the support person's pilot, as planned",
    months: 24,
    people: (population) => peopleOf(makeSupported(population).map(asPlanned), supportScheme),
  },
  {
    name: "the support person's pilot, as delivered",
    months: 24,
    people: (population) => {
      const compiled = compile(supportScheme);
      const received = makeSupported(population);
      const cases = received.map((each) => priceDeliveries(each, compiled, { municipality: "state" }).delivered);
      return peopleOf(cases, supportScheme);
    },
  },
];

/** The id of the region in which a person counts: that of the first place. */
export function regionIdOf({ enrolments, period }: Case): string {
  return regionOf(enrolments?.[0]?.place ?? "", period.from) ?? "";
}

/** A case with its plan alone. */
function asPlanned({ deliveries, ...planned }: Case): Case {
  if (deliveries === undefined) throw new Error("an adult of the pilot has deliveries");
  return planned;
}

function peopleOf(cases: readonly Case[], scheme: Scheme): People {
  const { assess, entitle } = scheme;
  if (assess.method !== "score-bands") throw new Error("every pilot has bands of scores");
  if (entitle.method === "level-amount") {
    const own = { ...scheme, assess, entitle };
    return { cases, scheme: own, withAmounts: own };
  }
  if (entitle.method !== "plan-cost") throw new Error("every pilot has amounts by level, or what the plan costs");
  const { levels, validity } = scheme;
  const amounts = levels.map(({ id }) => ({ level: id, amount: neverReached, ...validity, source: entitle.source }));
  const rounding = { mode: "half-up", step: "0.01" } as const;
  const ample = { method: "level-amount", per: "month", amounts, rounding } as const;
  return { cases, scheme: { ...scheme, assess }, withAmounts: { ...scheme, assess, entitle: ample } };
}

/** An amount a month that no plan of the pilots comes to. */
const neverReached = "1000000.00";
