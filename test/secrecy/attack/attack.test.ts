import { describe, expect, it } from "vitest";
import { isInputError } from "../../../src/errors/index.js";
import type { Case } from "../../../src/person/case.js";
import type { Result } from "../../../src/result/result.js";
import { calculate } from "../../../src/rules/opening/calculate.js";
import type { CompiledScheme } from "../../../src/rules/compiled.js";
import { startComparison } from "../../../src/compare/compare.js";
import type { Comparison } from "../../../src/compare/document.js";
import { hiddenBins } from "../../../src/secrecy/shown-counts.js";
import { startPublic } from "../../../src/secrecy/index.js";
import { countsTold, partsTold, peopleTold, totalsDiffer, type Package, type Published } from "./attacker.js";
import { cohortOf, knownOf, regionOf, rules } from "./cohort.js";

const threshold = 5;
const seeds = Array.from({ length: 16 }, (_, index) => index + 1);

interface Run {
  readonly package: Package;
  /** The people with an answer by all rules. */
  readonly results: readonly (readonly Result[])[];
}

/** What is published of a cohort by some rules after, or, without protection, what is said inside. */
function runOf(
  cases: readonly Case[],
  afters: readonly CompiledScheme[],
  unprotected?: (comparison: Comparison) => Published,
): Run | undefined {
  const publishing = startPublic(rules.before, afters, { regionOf, threshold });
  const inside = afters.map((after) => startComparison(rules.before, after, { regionOf }));
  const answered: (readonly Result[])[] = [];
  const people: Case[] = [];
  for (const document of cases) {
    const [old, ...now] = [rules.before, ...afters].map((compiled) => calculate(document, compiled));
    if (old === undefined) continue;
    publishing.add(document, old, now);
    for (const [index, each] of inside.entries()) each.add(document, old, now[index] ?? old);
    if ([old, ...now].some(({ outcome }) => outcome.state === "incomplete")) continue;
    answered.push([old, ...now]);
    people.push(document);
  }
  try {
    const shown =
      unprotected === undefined ? publishing.publish() : inside.map((each) => unprotected(each.comparison()));
    return { package: { shown, people: people.map(knownOf), threshold }, results: answered };
  } catch (error) {
    if (!isInputError(error)) throw error;
    return undefined;
  }
}

/** What of somebody a reader looks for: amounts by each set of rules, what follows from them, and changes. */
function figuresOf(results: readonly Result[]) {
  const byRules = results.map((result) => {
    const { totals } = result;
    if (totals === undefined) return [0, 0, 0, 0, 0];
    const support = totals.coveredMinor - totals.contributionMinor;
    const budget = "budget" in result ? result.budget.approved.minor : 0;
    return [budget, totals.costMinor, support, totals.costMinor - support, budget - totals.costMinor];
  });
  const changes = byRules.flatMap((now, index) =>
    byRules.slice(0, index).flatMap((old) => now.map((value, at) => value - (old[at] ?? 0))),
  );
  return { amounts: byRules.flat(), changes };
}

/** Why the sum of some people tells of one or two of them; undefined where it does not. */
function tells(people: readonly number[], { results }: Run): string | undefined {
  if (people.length < threshold) return `of ${people.length} people`;
  const figures = people.map((index) => figuresOf(results[index] ?? []));
  for (const kind of ["amounts", "changes"] as const) {
    for (const at of (figures[0]?.[kind] ?? []).keys()) {
      const values = figures.map((own) => own[kind][at] ?? 0);
      const sizes = values.map(Math.abs).sort((left, right) => right - left);
      const sum = sizes.reduce((total, size) => total + size, 0);
      if (sum === 0) continue;
      if (((sizes[0] ?? 0) + (sizes[1] ?? 0)) * 100 > sum * 85) return `${kind} ${at} are of two people`;
      if (new Set(values).size === 1) return `all have the same ${kind} ${at}`;
      const touched = sizes.filter((size) => size > 0).length;
      if (kind === "changes" && touched < threshold) return `a change of ${touched} people`;
    }
  }
  return undefined;
}

/** Everything that the attacker finds in a package. */
function leaks(run: Run): readonly string[] {
  const { package: published } = run;
  const few = (kind: "services" | "months") =>
    partsTold(published, kind)
      .filter(({ people }) => people.length < threshold)
      .map(({ people, how }) => `${kind} of ${people.length} people: ${how}`);
  return [
    ...peopleTold(published).flatMap(({ people, how }) => {
      const why = tells(people, run);
      return why === undefined ? [] : [`${why}:${how}`];
    }),
    ...few("services"),
    ...few("months"),
    ...countsTold(published),
    ...(totalsDiffer(published) ? ["the comparisons are of other people"] : []),
  ];
}

const cohorts = seeds.map(cohortOf);

describe("whoever attacks what is published, all tables and all reforms of a run together", () => {
  it.each(rules.afters.map((afters, index) => [index, afters] as const))(
    "finds no group of too few and no figure of a person (rules %d)",
    (_, afters) => {
      const found = new Set<string>();
      let published = 0;
      let sets = 0;
      for (const [index, cases] of cohorts.entries()) {
        const run = runOf(cases, afters);
        if (run === undefined) continue;
        published += 1;
        sets += peopleTold(run.package).length;
        for (const leak of leaks(run)) found.add(`seed ${seeds[index] ?? 0}: ${leak}`);
      }
      expect([...found].slice(0, 5)).toEqual([]);
      expect(published).toBeGreaterThan(10);
      expect(sets).toBeGreaterThan(40);
    },
  );
});

/** Rows of enough people alone: those of too few are left out, and nothing else is. */
function withoutFew(comparison: Comparison): Published {
  const enough = <Row extends { readonly people: number }>(rows: readonly Row[]) =>
    rows.filter(({ people }) => people >= threshold);
  const { byLevel, byPlace, byRegion = [], byAge, people } = comparison;
  const isShown = (count: number) => count === 0 || count >= threshold;
  return {
    ...comparison,
    people: {
      ...Object.fromEntries(Object.entries(people).filter(([, count]) => isShown(count))),
      compared: people.compared,
    },
    ...{ byLevel: enough(byLevel), byPlace: enough(byPlace), byRegion: enough(byRegion), byAge: enough(byAge) },
    ...{ support: enoughIn(comparison.support), outOfPocket: enoughIn(comparison.outOfPocket) },
  };
}

function enoughIn(bins: Comparison["support"]): Partial<Comparison["support"]> {
  return Object.fromEntries(Object.entries(bins).filter(([, count]) => count === 0 || count >= threshold));
}

describe("the attacker", () => {
  const found = (unprotected: (comparison: Comparison) => Published) =>
    cohorts.slice(0, 6).flatMap((cases) =>
      rules.afters.flatMap((afters) => {
        const run = runOf(cases, afters, unprotected);
        return run === undefined ? [] : leaks(run);
      }),
    );
  const inOne = (published: Partial<Published>): readonly string[] => {
    const [run] = cohorts.flatMap((cases) => runOf(cases, [...(rules.afters[2] ?? [])]) ?? []);
    if (run === undefined) throw new Error("a cohort is published");
    const shown = run.package.shown.map((each) => ({ ...each, ...published }));
    return leaks({ ...run, package: { ...run.package, shown } });
  };

  it("finds people in a comparison that is not protected, of every kind", () => {
    const all = found((comparison) => comparison).join("\n");
    for (const kind of [
      "of 1 people",
      "are of two people",
      "all have the same",
      "a change of",
      "services of",
      "other people",
    ])
      expect(all).toContain(kind);
    expect(all).toMatch(/newlyOverBudget: \d/u);
    expect(all).toMatch(/(?:east|west): \d/u);
  });

  it("finds by taking rows from each other who is in rows left out, where no other is joined with them", () => {
    const all = found(withoutFew).join("\n");
    expect(all).toMatch(/of \d people: \+ all - /u);
    expect(all).toContain("in no row");
    expect(all).toMatch(/alone: \d/u);
    expect(inOne({})).toEqual([]);
  });

  it("finds a bin alone, counts that follow from others, and a right that few of a bin gain", () => {
    const people = { compared: 50, overBudgetBefore: 20, overBudgetAfter: 22, noLongerOverBudget: 0, startPaying: 8 };
    const outOfPocket = { "loses-much": 10, loses: 0, gains: 0, "gains-much": 0 };
    const all = inOne({ people, outOfPocket }).join("\n");
    expect(all).toContain("newly: 2");
    expect(all).toContain("lose much, and paid before: 2");
    expect(all).toContain("same is what is left: ");
  });
});

describe("whoever knows how bins are hidden", () => {
  it("cannot say of a bin of too few how many are in it", () => {
    let tried = 0;
    const names = ["loses-much", "loses", "same", "gains", "gains-much"] as const;
    const counts = [0, 1, 2, 4, 5, 6, 9];
    for (let code = 0; code < counts.length ** names.length; code += 101) {
      const own = names.map((_, at) => counts[Math.floor(code / counts.length ** at) % counts.length] ?? 0);
      const binsOf = (numbers: readonly number[]) =>
        ({
          ...Object.fromEntries(names.map((name, at) => [name, numbers[at] ?? 0])),
          "not-computed": 0,
        }) as Comparison["support"];
      const hidden = hiddenBins([binsOf(own)], threshold);
      const at = names.flatMap((name, index) => (hidden.has(name) ? [index] : []));
      const sum = at.reduce((total, index) => total + (own[index] ?? 0), 0);
      if (sum < threshold) continue;
      const possible = at.map(() => new Set<number>());
      const tryAll = (numbers: number[], next: number, left: number): void => {
        const index = at[next];
        if (index === undefined) {
          const again = hiddenBins([binsOf(numbers)], threshold);
          if (left === 0 && again.size === hidden.size && [...again].every((name) => hidden.has(name)))
            for (const [place, each] of at.entries()) possible[place]?.add(numbers[each] ?? 0);
          return;
        }
        for (let count = 0; count <= left; count += 1) {
          numbers[index] = count;
          tryAll(numbers, next + 1, left - count);
        }
      };
      tryAll([...own], 0, sum);
      for (const [place, index] of at.entries()) {
        if ((own[index] ?? 0) === 0 || (own[index] ?? 0) >= threshold) continue;
        tried += 1;
        expect(possible[place]?.size, `${own.join(" ")}: ${names[index] ?? ""}`).toBeGreaterThan(1);
      }
    }
    expect(tried).toBeGreaterThan(100);
  });
});
