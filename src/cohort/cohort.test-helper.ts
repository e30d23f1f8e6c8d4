import fc from "fast-check";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { dayOf, formatDay } from "../calendar/index.js";
import type { Case } from "../person/case.js";
import type { PlanLine } from "../person/plan.js";
import { isInputError, type Issue } from "../errors/index.js";
import { formatScaled } from "../numbers/index.js";
import type { AmountPeriod } from "../person/amount-period.js";
import type { LevelAmountScheme } from "./calibration/level-weights.js";

export const seed = 20180901;

/** The small scheme with its two level amounts open, weights of 1 and 2.5, and the services in an area or in none. */
export const openScheme: LevelAmountScheme = {
  ...smallScheme,
  inputs: [
    { id: "amount-low", unit: "EUR", reason: "Not public: the amount of the low level." },
    { id: "amount-high", unit: "EUR", reason: "Not public: the amount of the high level." },
  ],
  areas: [
    { id: "body", label: { lv: "Ķermenis", en: "Body" } },
    { id: "mind", label: { lv: "Prāts", en: "Mind" } },
  ],
  services: smallScheme.services.map((service) => (service.id === "physio" ? { ...service, area: "body" } : service)),
  entitle: {
    method: "level-amount",
    per: "period",
    amounts: ["low", "high"].map((level) => ({
      level,
      amount: { input: `amount-${level}` },
      from: "2019-01-01",
      to: "2019-12-31",
      source: "made-up",
    })),
    weights: [
      { level: "low", weight: "1", source: "made-up" },
      { level: "high", weight: "2.5", source: "made-up" },
    ],
    rounding: { mode: "half-up", step: "0.01" },
  },
};

/** The open scheme with amounts for another period. */
export function schemePer(per: AmountPeriod, scheme: LevelAmountScheme = openScheme): LevelAmountScheme {
  const entitle = { ...scheme.entitle, per };
  return { ...scheme, entitle: per === "year" ? { ...entitle, yearBasis: "actual/actual" } : entitle };
}

/** A made-up child with a score for the whole year. */
export function childOf(id: string, score: string): Case {
  return {
    ...smallCase,
    id,
    client: { ...smallCase.client, id: `client-${id}` },
    assessments: [{ id: "only", instrument: "scale", date: "2018-11-05", score }],
  };
}

const dates = fc.integer({ min: dayOf(2019, 1, 1), max: dayOf(2019, 12, 31) }).map(formatDay);

const spans = fc
  .tuple(dates, dates)
  .map(([one, other]): readonly [string, string] => (one <= other ? [one, other] : [other, one]));

const planLine = fc
  .record({
    service: fc.constantFrom("physio", "care"),
    quantity: fc.integer({ min: 0, max: 4_000 }).map((hundredths) => formatScaled(hundredths, 2)),
    per: fc.constantFrom("day", "week", "month", "period"),
    span: spans,
    priority: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ service, span, ...rest }): Omit<PlanLine, "id"> => ({
    ...rest,
    service,
    unit: service === "physio" ? "session" : "hour",
    from: span[0],
    to: span[1],
  }));

/** A child with up to three levels in the year and up to three lines; some not eligible, some with a fact missing. */
const child = fc
  .record({
    scores: fc.array(fc.tuple(dates, fc.integer({ min: 0, max: 100 })), { maxLength: 2 }),
    firstScore: fc.integer({ min: 0, max: 100 }),
    period: fc.oneof(fc.constant(["2019-01-01", "2019-12-31"] as const), spans),
    birthDate: fc.constantFrom("2010-05-17", "2001-08-15", "1999-01-01", undefined),
    place: fc.constantFrom("north", "south"),
    lines: fc.array(planLine, { maxLength: 3 }),
  })
  .map(({ scores, firstScore, period, birthDate, place, lines }): Omit<Case, "id"> => {
    const later = new Map(scores);
    const client = { id: "", groups: smallCase.client.groups ?? [] };
    return {
      schemaVersion: 1,
      synthetic: true,
      period: { from: period[0], to: period[1] },
      client: birthDate === undefined ? client : { ...client, birthDate },
      residences: [{ kind: "declared", place, from: "2010-05-17", to: "open" }],
      assessments: [
        { id: "first", instrument: "scale", date: "2018-11-05", score: String(firstScore) },
        ...[...later].map(([date, score], index) => ({
          id: `later-${index}`,
          instrument: "scale",
          date,
          score: String(score),
        })),
      ],
      plan: { lines: lines.map((line, index) => ({ ...line, id: `line-${index}` })) },
    };
  });

/** Made-up children of the open scheme. */
export const cohorts: fc.Arbitrary<readonly Case[]> = fc.array(child, { minLength: 1, maxLength: 12 }).map((children) =>
  children.map((each, index) => ({
    ...each,
    id: `case-${index}`,
    client: { ...each.client, id: `client-${index}` },
  })),
);

/** The issues of the InputError that a call throws; anything else fails the test. */
export function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (isInputError(error)) return error.issues;
    throw error;
  }
  throw new Error("Nothing was thrown");
}
