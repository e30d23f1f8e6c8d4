import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, comparisonTables, type Comparison } from "../../src/doors/compare.js";
import type { Case } from "../../src/person/case.js";
import { compile } from "../../src/rules/compile.js";
import { drawn, seed } from "../arbitraries/index.js";
import { issuesOf } from "../../src/cohort/cohort.test-helper.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { drawTwoRules } from "./two-rules.js";

const asked = drawn((draw) => {
  const rules = drawTwoRules(draw);
  return { rules, weights: rules.cases.map(() => draw.integer(1, 5)) };
});

/** The same person so many times, each under ids of their own. */
function copies(document: Case, weight: number): readonly Case[] {
  return Array.from({ length: weight }, (_, index) => {
    const id = `${document.id}-${index}`;
    return { ...document, id, client: { ...document.client, id: `${document.client.id}-${index}` } };
  });
}

/** A comparison without what only a weighted one says. */
function unweighted(found: Comparison): unknown {
  return JSON.parse(
    JSON.stringify(found, (key, value: unknown) => (key === "weighted" || key === "cases" ? undefined : value)),
  );
}

describe("cases that stand for several people", () => {
  it("come to what as many cases of one person each come to", () => {
    fc.assert(
      fc.property(asked, ({ rules: { cases, inputs, before, after }, weights }) => {
        const [old, now] = [compile(before, inputs), compile(after, inputs)];
        const weightById = new Map(cases.map(({ id }, index) => [id, weights[index] ?? 1]));
        const found = compare(cases, old, now, { weightOf: ({ id }) => weightById.get(id) ?? 1 });
        const all = cases.flatMap((document, index) => copies(document, weights[index] ?? 1));
        expect(unweighted(found)).toEqual(unweighted(compare(all, old, now)));
        const plain = compare(cases, old, now);
        expect(found.weighted).toEqual({
          ...{ all: plain.people.all, compared: plain.people.compared, setAside: plain.people.setAside },
          ...{ support: plain.support, outOfPocket: plain.outOfPocket },
        });
        expect(found.byPlace.map(({ group, cases: n }) => [group, n])).toEqual(
          plain.byPlace.map(({ group, people }) => [group, people]),
        );
      }),
      { seed, numRuns: 60 },
    );
  });

  const rules = compile(smallScheme);

  it("are shown with how many they are", () => {
    const found = compare([smallCase], rules, rules, { weightOf: () => 12 });
    const tables = comparisonTables(found, { language: "en" });
    const [levels, gains] = ["level", "gains"].map((name) => tables.find(({ id }) => id === name));
    expect(levels?.title.en).toContain("(12 people, weighted, from 1 case)");
    expect(levels?.rows[0]?.slice(2, 4)).toEqual(["12", "1"]);
    expect(levels?.total?.slice(2, 4)).toEqual(["12", "1"]);
    expect(gains?.rows.map(([id, name, , , same]) => [id, name, same])).toEqual([
      ["support", "Public support", "12"],
      ["support-cases", "Public support, cases", "1"],
      ["outOfPocket", "Out of pocket", "12"],
      ["outOfPocket-cases", "Out of pocket, cases", "1"],
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN, "2", undefined, 2 ** 53])("stand for whole people: not for %s", (weight) => {
    const issues = issuesOf(() => compare([smallCase], rules, rules, { weightOf: () => weight as number }));
    expect(issues).toMatchObject([{ code: "weight", path: "weightOf" }]);
  });
});
