import type { Case } from "../../../src/person/case.js";
import type { PlanLine } from "../../../src/person/plan.js";
import type { Scheme } from "../../../src/rules/scheme.js";
import { smallReform } from "../../support/small-reform.js";
import { cohortOf, rules } from "./cohort.js";

/** The towns of the made-up scheme as towns of Latvia, two each in two regions. */
const towns = { north: "liepaja", south: "ventspils", east: "daugavpils", west: "rezekne" } as const;

function inLatvia<Value>(value: Value): Value {
  const text = Object.entries(towns).reduce(
    (found, [from, to]) => found.replaceAll(`"${from}"`, `"${to}"`),
    JSON.stringify(value),
  );
  return JSON.parse(text) as Value;
}

/** The state pays from May on, so that a source has months of its own. */
function paidByTwo(scheme: typeof rules.schemes.before): Scheme {
  const [first, second] = "fund" in scheme && "shares" in scheme.fund ? scheme.fund.shares : [];
  if (first === undefined || second === undefined) throw new Error("two sources pay");
  const shares = [
    { ...first, to: "2019-04-30", share: "1" },
    { ...first, from: "2019-05-01" },
    { ...second, from: "2019-05-01" },
  ];
  return inLatvia({ ...scheme, fund: { ...scheme.fund, shares } });
}

const scheme = paidByTwo(rules.schemes.before);

const [dearer] = smallReform.changes;
if (dearer === undefined) throw new Error("the reform changes something");

/** Reforms that are compared with the scheme: of a price in a place, of care late in the year, of the amount of a level. */
export const written = {
  scheme,
  reforms: {
    dearer: inLatvia(smallReform),
    care: inLatvia({
      ...smallReform,
      id: "care",
      changes: [{ ...dearer, id: "care", where: { service: "care" }, from: "2019-10-01", multiply: "1.5" }],
    }),
    more: inLatvia({
      ...smallReform,
      id: "more",
      changes: [
        { ...dearer, id: "high", at: "entitle.amounts", where: { level: "high" }, field: "amount", multiply: "1.05" },
      ].map((change) => ({ ...change, from: "2019-01-01" })),
    }),
  },
};

/**
 * People of some seeds, of whom a few have care in months in which hardly anybody else has it. Of odd seeds care ends when physiotherapy
 * begins, but for few: of these a reader is told by services less months. Periods differ, and so budgets do.
 */
export function writtenCohort(seed: number): readonly Case[] {
  const made = cohorts.get(seed) ?? cohortWritten(seed);
  cohorts.set(seed, made);
  return made;
}

/** Made once for each seed. */
const cohorts = new Map<number, readonly Case[]>();

function cohortWritten(seed: number): readonly Case[] {
  if (seed === uneven || seed === unevenLate) return unevenCohort(seed === unevenLate);
  const cases = [seed, seed + 100, seed + 200].flatMap((each) => cohortOf(each));
  return cases.map((each, index): Case => {
    const odd = (index * 31 + seed * 17) % 97;
    const lines = (each.plan?.lines ?? []).map((line) => {
      if (line.service !== "care") return seed % 2 === 1 ? { ...line, from: "2019-06-01" } : line;
      const quantity = String(1 + (odd % 6));
      if (seed % 2 === 1) return { ...line, from: "2019-01-01", to: odd < 3 ? "2019-06-30" : "2019-05-31", quantity };
      const from = odd < 8 ? "2019-01-01" : "2019-03-01";
      return { ...line, from, to: odd % 7 === 1 ? "2019-12-31" : "2019-11-30", quantity };
    });
    const to = index % 3 === 0 ? "2019-11-30" : each.period.to;
    const within = lines.map((line) => (line.to > to ? { ...line, to } : line));
    const own = { ...each, id: `case-${index}`, client: { ...each.client, id: `client-${index}` } };
    return inLatvia({ ...own, period: { ...each.period, to }, plan: { lines: within } });
  });
}

/** The region of a town. */
export const regionOfTown = (place: string): string =>
  place === towns.north || place === towns.south ? "kurzeme" : "latgale";

/** The seeds of {@link unevenCohort}. */
export const [uneven, unevenLate] = [0, -1];

/**
 * Three people who have care for thousands live with others of another level, who have next to none: what the place has is nearly what the
 * three have, and that the others have little is seen in the row of their level.
 *
 * @param isLate whether the others have as much, and next to none of it late in the year: what changes then is nearly that of the three
 */
function unevenCohort(isLate: boolean): readonly Case[] {
  const [pattern] = cohortOf(2).filter(({ plan }) => (plan?.lines ?? []).some(({ service }) => service === "care"));
  const care = pattern?.plan?.lines.find(({ service }) => service === "care");
  if (pattern === undefined || care === undefined) throw new Error("somebody has care");
  const kinds = [
    { people: 3, place: "north", score: "72", quantity: 70, to: "2019-12-31" },
    { people: 9, place: "south", score: "30", quantity: 1, to: "2019-02-28" },
    { people: 12, place: "east", score: "72", quantity: 30, to: "2019-12-31" },
    { people: 12, place: "east", score: "30", quantity: 1, to: "2019-02-28" },
  ];
  const cases = kinds.flatMap(({ people, place, score, quantity, to }) =>
    Array.from({ length: people }, (_, at) => ({
      ...pattern,
      residences: [{ kind: "declared" as const, from: "2004-01-01", to: "open" as const, place }],
      ...(isLate && at % 2 === 1 ? { period: { ...pattern.period, to: "2019-11-30" } } : {}),
      assessments: [{ id: "first", instrument: "scale", date: "2018-11-05", score }],
      plan: {
        lines: isLate
          ? late(care, score, at)
          : [{ ...care, from: "2019-01-01", to, quantity: String(quantity + (at % 3)) }],
      },
    })),
  );
  return cases.map((each, index) =>
    inLatvia({ ...each, id: `case-${index}`, client: { ...each.client, id: `client-${index}` } }),
  );
}

/** As much care in all for everybody, of the low level hardly any of it from October on. */
function late(care: PlanLine, score: string, at: number): readonly PlanLine[] {
  const [early, behind] = score === "30" ? [60, at % 6 === 0 ? 2 : 1] : [1, 60 + (at % 3)];
  return [
    { ...care, id: "early", from: "2019-01-01", to: "2019-09-30", quantity: String(early + (at % 5)) },
    { ...care, id: "late", from: "2019-10-01", to: "2019-11-30", quantity: String(behind) },
  ];
}
