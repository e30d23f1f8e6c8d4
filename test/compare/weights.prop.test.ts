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
          ...{ support: plain.support, outOfPocket: plain.outOfPocket, drawn: "not-at-random" },
          ...(found.weighted?.sampling === undefined ? {} : { sampling: found.weighted.sampling }),
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

  it("come with an interval that is worked out by hand, none of one case, and nothing of those who stand for themselves", () => {
    // Budgets, costs and their parts of 10.00, 20.00 and 40.00, of 5 people each: a mean of 70/3, deviations -40/3, -10/3 and 50/3.
    const quantities = ["10", "20", "40"];
    const cases = quantities.map((quantity, index): Case => {
      const line = { ...smallCase.plan?.lines[0], id: "only", service: "care", unit: "hour", per: "once", quantity };
      const id = `case-${index}`;
      return {
        ...{ ...smallCase, id, client: { ...smallCase.client, id } },
        plan: { lines: [{ ...line, from: "2019-01-02", to: "2019-01-02", priority: 1 }] },
      } as Case;
    });
    const intervalsBy = (weight: number, people: readonly Case[] = cases) =>
      compare(people, rules, rules, { weightOf: () => weight }).weighted?.sampling;
    const costs = cases.map((each) => compare([each], rules, rules).totals.cost.before);
    expect(costs).toEqual(["55.00", "110.00", "220.00"]);
    // 3 × 5 × 4 × s² with s² = (73.33² + 18.33² + 91.67²) ÷ 2 = 7058.33: a variance of 423 500, of which 1.96 roots are 1275.506…, rounded up.
    expect(intervalsBy(5)?.cost.before).toEqual({ low: "649.49", high: "3200.51" });
    expect(intervalsBy(5)?.cost.change).toEqual({ low: "0.00", high: "0.00" });
    expect(intervalsBy(1)?.cost.after).toEqual({ low: "385.00", high: "385.00" });
    expect(intervalsBy(5, cases.slice(1, 2))).toBeUndefined();
  });

  it.each([0, -1, 1.5, Number.NaN, "2", undefined, 2 ** 53])("stand for whole people: not for %s", (weight) => {
    const issues = issuesOf(() => compare([smallCase], rules, rules, { weightOf: () => weight as number }));
    expect(issues).toMatchObject([{ code: "weight", path: "weightOf" }]);
  });
});
