import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, type Comparison } from "../../src/doors/compare.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { Case } from "../../src/person/case.js";
import { drawn, seed } from "../arbitraries/index.js";
import { comparedByHand, type Figures, type WrittenPerson, type WrittenResult } from "../oracle/comparison.js";
import { drawTwoRules } from "./two-rules.js";

/** `COMPARE_RUNS=20000 npx vitest run test/compare/oracle.prop.test.ts` tries more. */
const numRuns = Number(process.env["COMPARE_RUNS"] ?? 2000);

const asked = drawn((draw) => {
  const share = { none: draw.one(["0", "1", "25"]), muchShare: draw.one(["0", "0.05", "0.5"]) };
  return {
    rules: drawTwoRules(draw),
    thresholds: draw.chance(30) ? { ...share, muchAmount: draw.one(["0", "12", "300"]) } : share,
  };
});

/** The place of the first enrolment, or else of the first declared residence, or else of any. */
function placeOf({ enrolments = [], residences = [] }: Case): string {
  const declared = residences.filter(({ kind }) => kind === "declared");
  const list = [enrolments, declared, residences].find((facts) => facts.length > 0) ?? [];
  const [first] = list.toSorted((left, right) => left.from.localeCompare(right.from));
  return first?.place ?? "none";
}

/** The band of somebody's age on the first day, from whole years by the calendar. */
function ageOf({ client: { birthDate }, period: { from } }: Case): string {
  if (birthDate === undefined) return "none";
  const years = Number(from.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (from.slice(5) < birthDate.slice(5) ? 1 : 0);
  // Who is born in the period has no age on its first day.
  if (years < 0) return "none";
  const bands = ["0-3", "4-6", "7-11", "12-17", "18-24", "25-44", "45-64", "65-79"];
  return bands.find((band) => years <= Number(band.split("-")[1])) ?? "80+";
}

/** What a comparison says, as the sums and counts of the oracle. */
function figuresOf({ people, totals, setAside, support, outOfPocket, ...found }: Comparison): Figures {
  const figures: [string, unknown][] = Object.entries(people).map(([key, count]) => [`people ${key}`, count]);
  const addAll = (name: string, value: unknown): void => {
    if (typeof value !== "object" || value === null) figures.push([name, value]);
    else for (const [key, inner] of Object.entries(value)) addAll(`${name} ${key}`, inner);
  };
  addAll("totals", { people: people.compared, ...totals });
  for (const { group, ...rest } of found.byLevel) addAll(`level ${group}`, rest);
  for (const { group, ...rest } of found.byPlace) addAll(`place ${group}`, rest);
  for (const { group, ...rest } of found.byAge) addAll(`age ${group}`, rest);
  for (const { source, ...rest } of found.bySource) addAll(`source ${source}`, rest);
  for (const { service, ...rest } of found.byService) addAll(`service ${service}`, rest);
  for (const { month, ...rest } of found.byMonth) addAll(`month ${month}`, rest);
  for (const each of setAside) figures.push([`lack ${"fact" in each ? each.fact : each.code}`, each.people]);
  addAll("bin support", support);
  addAll("bin outOfPocket", outOfPocket);
  const plain = figures.map(([name, value]) => [name, withoutZeros(String(value))] as const);
  return Object.fromEntries(plain.filter(([, value]) => value !== "0"));
}

/** `12.50` as `12.5`, `0.00` as `0`. */
function withoutZeros(text: string): string {
  const short = text.includes(".") ? text.replace(/\.?0+$/u, "") : text;
  return short === "-0" ? "0" : short;
}

describe("a comparison", () => {
  it(
    "says what somebody finds who adds up two files of results by hand",
    () => {
      let changed = 0;
      fc.assert(
        fc.property(asked, ({ rules: { cases, inputs, before, after }, thresholds }) => {
          const [old, now] = [compile(before, inputs), compile(after, inputs)];
          const written = (document: Case, by: typeof old): WrittenResult => {
            const result = calculate(document, by);
            const file = JSON.parse(JSON.stringify(result)) as WrittenResult;
            return result.totals === undefined ? file : { ...file, found: result.numbers.levelDays };
          };
          const people = cases.map((document): WrittenPerson => {
            const who = { place: placeOf(document), age: ageOf(document) };
            return { ...who, before: written(document, old), after: written(document, now) };
          });
          const found = compare(cases, old, now, { thresholds });
          expect(figuresOf(found)).toEqual(comparedByHand(people, thresholds));
          if (!found.nothingDiffers) changed += 1;
        }),
        { seed, numRuns, endOnFailure: true },
      );
      // An oracle that only ever sees nothing would agree with everything.
      expect(changed).toBeGreaterThan(numRuns / 4);
    },
    Math.max(60_000, numRuns * 150),
  );
});
