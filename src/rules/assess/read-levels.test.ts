import { describe, expect, it } from "vitest";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { describeIssue, type Issue } from "../../errors/index.js";
import { readScheme } from "../read-scheme.js";
import type { Scheme } from "../scheme.js";
import { schemeWarnings } from "../scheme-warnings.js";

function issuesOf(scheme: Scheme): readonly string[] {
  const issues: Issue[] = [];
  readScheme(scheme, {}, issues);
  return issues.map(describeIssue);
}

const { entitle, levels } = smallScheme;
/** The small scheme with something said of its levels, in order, and the amounts of some levels. */
function withLevels(said: readonly object[], amountsOf: readonly string[]): Scheme {
  return {
    ...smallScheme,
    levels: levels.map((level, index) => ({ ...level, ...said[index] })),
    entitle: { ...entitle, amounts: entitle.amounts.filter(({ level }) => amountsOf.includes(level)) },
  };
}
const none = { entitled: false, source: "made-up" } as const;

describe("levels without entitlement", () => {
  it("need no amount, but a source", () => {
    expect(issuesOf(withLevels([none], ["high"]))).toEqual([]);
    expect(issuesOf(withLevels([{ entitled: true }], ["low", "high"]))).toEqual([]);
    expect(issuesOf(withLevels([{ entitled: false }], ["high"]))).toEqual([
      "levels[0].source: expected the id of the source that says that the level gives no entitlement, received nothing",
    ]);
    expect(issuesOf(withLevels([{ entitled: false, source: "made-upp" }], ["high"]))).toEqual([
      'levels[0].source: expected the id of a source of this scheme, received "made-upp". Did you mean "made-up"?',
    ]);
  });

  it("have no amount and no weight", () => {
    expect(issuesOf(withLevels([none], ["low", "high"]))).toEqual([
      'entitle.amounts[0].level: expected a level that gives an entitlement: level "low" gives none and has no amount, received "low". Remove the row, or "entitled": false of the level.',
    ]);
    const scheme = withLevels([none], ["high"]);
    const weights = [{ level: "low", weight: "1", source: "made-up" }];
    expect(issuesOf({ ...scheme, entitle: { ...scheme.entitle, weights } as Scheme["entitle"] })).toEqual([
      'entitle.weights[0].level: expected a level that gives an entitlement: level "low" gives none and has no weight, received "low". Remove the row, or "entitled": false of the level.',
    ]);
  });

  it("are those of least need, and not all of them", () => {
    expect(issuesOf(withLevels([{}, none], ["low"]))).toEqual([
      'levels[1].entitled: expected true, because level "low" of less need gives an entitlement, received false. `levels` are listed from the least need to the most.',
    ]);
    expect(issuesOf(withLevels([none, none], []))).toEqual([
      "levels: expected at least one level that gives an entitlement, received none",
    ]);
  });

  it("leave the name of the assessment to reasons", () => {
    const [first, ...others] = smallScheme.conditions;
    const conditions = first === undefined ? [] : [{ ...first, id: "assess" }, ...others];
    expect(issuesOf({ ...smallScheme, conditions })).toEqual([
      'conditions[0].id: expected an id other than "assess", by which reasons name the assessment, received "assess"',
    ]);
  });
});

describe("warnings of a scheme", () => {
  it("are of levels whose amount is nothing, with the place", () => {
    const amounts = entitle.amounts.map((row) => ({ ...row, amount: row.level === "low" ? "0.00" : "0.01" }));
    expect(schemeWarnings({ ...smallScheme, entitle: { ...entitle, amounts } })).toEqual([
      {
        code: "level-of-nothing",
        path: "entitle.amounts[0].amount",
        message: 'level "low" gives 0.00 EUR, so its days are eligible for nothing',
        hint: expect.stringContaining('"entitled": false') as string,
      },
    ]);
  });

  it("are none where a level is worth something, where its amount is open, and where there are no amounts", () => {
    expect(schemeWarnings(smallScheme)).toEqual([]);
    const amounts = entitle.amounts.map((row) => ({ ...row, amount: { input: `amount-${row.level}` } }));
    expect(schemeWarnings({ ...smallScheme, entitle: { ...entitle, amounts } })).toEqual([]);
    expect(schemeWarnings({ ...smallScheme, entitle: { method: "plan-cost", source: "made-up" } })).toEqual([]);
  });
});
