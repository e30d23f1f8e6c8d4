import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateAll } from "../../rules/calculate-all.js";
import type { LineDocument } from "../../result/document/lines.js";
import type { ResultDocument } from "../../result/document.js";
import { compile } from "../../rules/compile.js";
import { cohorts, openScheme, seed } from "../cohort.test-helper.js";
import { summarise } from "./summarise.js";
import type { GroupSummary, Summary } from "./summary.js";

const Exact = Decimal.clone({ precision: 60 });
const compiled = compile(openScheme, { "amount-low": "413.07", "amount-high": "1238.99" });

const results = cohorts.map((cases) => calculateAll(cases, compiled));
const labelled = results.chain((list) =>
  fc.tuple(
    fc.constant(list),
    fc.array(fc.constantFrom("a", "b", "c"), { minLength: list.length, maxLength: list.length }),
  ),
);

function sum(texts: readonly string[]): string {
  return texts.reduce((total, text) => total.plus(text), new Exact(0)).toFixed(2);
}

/** The lines of all who have amounts. */
function linesOf(documents: readonly ResultDocument[]): readonly LineDocument[] {
  return documents.flatMap((document) => (document.totals === undefined ? [] : document.lines));
}

/** What a summary says of a group, added up naively from the JSON of the results. */
function naive(documents: readonly ResultDocument[]): GroupSummary {
  const months = documents.flatMap((document) => document.months);
  const bySource = (id: string) => sum(months.map((month) => month.bySource[id] ?? ""));
  return {
    clients: documents.length,
    budget: sum(documents.flatMap(({ budget }) => (budget === undefined ? [] : [budget.approved]))),
    cost: sum(linesOf(documents).flatMap((line) => line.months.map((month) => month.cost))),
    covered: sum(months.map((month) => month.covered)),
    uncovered: sum(months.map((month) => month.uncovered)),
    contribution: sum(months.map((month) => month.contribution)),
    funded: sum(months.map((month) => month.funded)),
    bySource: { esf: bySource("esf"), state: bySource("state") },
  };
}

describe("a summary", () => {
  test("equals the naive sums of the results' JSON by decimal.js", () => {
    fc.assert(
      fc.property(labelled, ([list, labels]) => {
        const summary = summarise(list, {
          scheme: openScheme,
          groupOf: (result) => labels[list.indexOf(result)] ?? "",
        });
        const documents = list.map((result) => JSON.parse(JSON.stringify(result)) as ResultDocument);
        expect(summary.totals).toEqual(naive(documents));
        for (const [label, group] of Object.entries(summary.byRegion)) {
          expect(group).toEqual(naive(documents.filter((_, index) => labels[index] === label)));
        }
        for (const [state, count] of Object.entries(summary.outcomes)) {
          expect(count).toBe(documents.filter(({ outcome }) => outcome.state === state).length);
        }
        for (const [id, service] of Object.entries(summary.byService)) {
          const lines = linesOf(documents).filter((line) => line.service === id);
          const ofMonths = (key: "allowed" | "cost" | "covered") =>
            sum(lines.flatMap((line) => line.months.map((month) => month[key])));
          expect(new Exact(service.units).toFixed(2)).toBe(ofMonths("allowed"));
          expect([service.cost, service.covered]).toEqual([ofMonths("cost"), ofMonths("covered")]);
        }
        for (const [id, level] of Object.entries(summary.byLevel)) {
          const segments = documents
            .flatMap(({ budget }) => budget?.segments ?? [])
            .filter((each) => each.level === id);
          expect(level.budget).toBe(sum(segments.map(({ amount }) => amount)));
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  test("has parts that add up to the whole: groups, levels, areas and services", () => {
    fc.assert(
      fc.property(labelled, ([list, labels]) => {
        const summary = summarise(list, {
          scheme: openScheme,
          groupOf: (result) => labels[list.indexOf(result)] ?? "",
        });
        const { totals } = summary;
        const over = (parts: object, key: string) =>
          sum(Object.values(parts).map((part: Readonly<Record<string, string>>) => part[key] ?? ""));
        for (const key of ["budget", "cost", "covered", "uncovered", "contribution", "funded"] as const) {
          expect(over(summary.byRegion, key)).toBe(totals[key]);
        }
        expect(over(summary.byLevel, "budget")).toBe(totals.budget);
        for (const key of ["cost", "covered"] as const) {
          expect(over(summary.byArea, key)).toBe(totals[key]);
          expect(over(summary.byService, key)).toBe(totals[key]);
        }
        expect(sum([totals.covered, totals.uncovered])).toBe(totals.cost);
        expect(sum([totals.contribution, totals.funded])).toBe(totals.covered);
        expect(sum(Object.values(totals.bySource))).toBe(totals.funded);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("is the same for any order of the results and any partition into groups", () => {
    const withoutGroups = (summary: Summary) => ({ ...summary, byRegion: {} });
    fc.assert(
      fc.property(labelled, ([list, labels]) => {
        const whole = summarise(list, { scheme: openScheme, groupOf: () => "all" });
        const groupOf = (result: (typeof list)[number]) => labels[list.indexOf(result)] ?? "";
        const parted = summarise(list, { scheme: openScheme, groupOf });
        expect(withoutGroups(parted)).toEqual(withoutGroups(whole));
        const backwards = summarise([...list].reverse(), { scheme: openScheme, groupOf });
        expect(JSON.stringify(backwards)).toBe(JSON.stringify(parted));
        // A group is what a summary of its results alone has as its whole.
        for (const [label, group] of Object.entries(parted.byRegion)) {
          const alone = summarise(
            list.filter((result) => groupOf(result) === label),
            { scheme: openScheme, groupOf },
          );
          expect(alone.totals).toEqual(group);
        }
      }),
      { seed, numRuns: 300 },
    );
  });
});
