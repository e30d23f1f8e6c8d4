import { makeCases as makeAdults } from "../../examples/pilot-adults/generate/cases.js";
import { municipality } from "../../examples/pilot-adults/pilot.js";
import { services } from "../../examples/pilot-adults/services.js";
import { makeCases as makeAdultsOf2019 } from "../../examples/pilot-adults-2019/generate/cases.js";
import { scheme as schemeOf2019 } from "../../examples/pilot-adults-2019/scheme.js";
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
  readonly scheme: LevelScheme;
}

/** A pilot whose laws are tried. */
export interface PilotUnderTest {
  readonly name: string;
  /** The months that a person takes part in at most. */
  readonly months: number;
  readonly people: (population: Population) => People;
}

/** The children with amounts calibrated to their envelope; the adults with what is planned, and with what was delivered. */
export const pilots: readonly PilotUnderTest[] = [
  {
    name: "the children's pilot",
    months: 12,
    people: (population) => {
      const cases = makeChildren(population);
      return { cases, scheme: levelScheme(calibratePilot(cases).scheme) };
    },
  },
  {
    name: "the adults' example, as planned",
    months: 12,
    people: (population) => ({ cases: makeAdults(population).map(asPlanned), scheme: levelScheme(services) }),
  },
  {
    name: "the adults' example, as delivered",
    months: 12,
    people: (population) => {
      const compiled = compile(services);
      const cases = makeAdults(population).map((each) => priceDeliveries(each, compiled, { municipality }).delivered);
      return { cases, scheme: levelScheme(services) };
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
      return { cases, scheme: levelScheme(scheme) };
    },
  },
  {
    name: "the adults' pilot that ran, as planned",
    months: 15,
    people: (population) => ({ cases: makeAdultsOf2019(population).map(asPlanned), scheme: levelScheme(schemeOf2019) }),
  },
  {
    name: "the adults' pilot that ran, as delivered",
    months: 15,
    people: (population) => {
      const compiled = compile(schemeOf2019);
      const received = makeAdultsOf2019(population);
      const cases = received.map((each) => priceDeliveries(each, compiled, { municipality: "state" }).delivered);
      return { cases, scheme: levelScheme(schemeOf2019) };
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

/** A scheme of levels by bands of scores, and amounts by level. */
function levelScheme(scheme: Scheme): LevelScheme {
  const { assess, entitle } = scheme;
  if (assess.method !== "score-bands" || entitle.method !== "level-amount") {
    throw new Error("both pilots have bands of scores and amounts by level");
  }
  return { ...scheme, assess, entitle };
}
