import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { calculateAll } from "../../rules/calculate-all.js";
import { compile } from "../../rules/compile.js";
import { boundedParts } from "./bounded-parts.js";
import { summarise } from "./summarise.js";

const year = { from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;

describe("what days of a level make of the indicative budgets", () => {
  it("stays within the bounds of the budget", () => {
    const scheme = {
      ...smallScheme,
      entitle: {
        ...smallScheme.entitle,
        maximum: [{ amount: "500.00", partPeriods: "whole" as const, ...year }],
      },
    };
    const results = calculateAll([smallCase], compile(scheme));
    const { byLevel, totals } = summarise(results, { scheme, groupOf: () => "all" });
    const parts = Object.values(byLevel).map(({ budget }) => budget);
    expect(totals.budget).toBe("500.00");
    // Low on 181 days and high on 184 come to 595.07 and 1209.86 of 1804.93: 500 × 595.07 ÷ 1804.93 = 164.85.
    expect(parts).toEqual(["164.85", "335.15"]);
  });

  it("adds up to it, whatever the bound changes", () => {
    const minors = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(minors, fc.nat({ max: 5_000_000 }), (given, indicative) => {
        const segments = given.map((minor, day) => ({ from: day, to: day, level: "low", minor }));
        const computed = given.reduce((sum, each) => sum + each, 0);
        const budget = { id: "1", from: 0, to: given.length, computed, bound: undefined, indicative };
        const parts = boundedParts({ segments, budgetPeriods: [{ ...budget, approved: indicative, drawn: 0 }] });
        expect(parts.reduce((sum, { minor }) => sum + minor, 0)).toBe(indicative);
        expect(parts.every(({ minor }) => minor >= 0)).toBe(true);
      }),
      { seed: 20180901, numRuns: 300 },
    );
  });
});
