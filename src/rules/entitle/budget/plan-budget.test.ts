import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import type { Decision } from "../../../person/decision.js";
import { isInputError } from "../../../errors/index.js";
import { compile } from "../../compile.js";
import type { Scheme } from "../../scheme.js";
import { calculate } from "../../calculate.js";
import { eligible } from "../../../../test/support/eligible.js";

const scheme: Scheme = { ...smallScheme, entitle: { method: "plan-cost", source: "made-up" } };
const compiled = compile(scheme);

function decided(amount: string): Decision {
  const adjustment = { id: "change", amount, reason: "Made up for tests.", decidedBy: "commission" };
  return { id: "decision", decidedOn: "2019-01-10", adjustments: [adjustment] };
}

describe("a budget that is what the plan costs", () => {
  it("has the cost of the allowed plan as its amount, and no segments", () => {
    const { budget, totals } = eligible(calculate(smallCase, compiled));
    expect(budget.indicative.toString()).toBe("1613.33");
    expect(budget.approved.toString()).toBe("1613.33");
    expect(budget.segments).toEqual([]);
    expect(budget.periods).toEqual([]);
    expect(totals.uncovered.toString()).toBe("0.00");
  });

  it("rests on the source of the rule", () => {
    const sources = [...scheme.sources, { id: "guess", title: "A guess", certainty: "assumption" as const }];
    const guessed = compile({ ...scheme, sources, entitle: { method: "plan-cost", source: "guess" } });
    expect(calculate(smallCase, guessed).assumptions).toContain("guess");
  });

  it("can be less than the plan costs by a decision", () => {
    const { budget, totals } = eligible(calculate({ ...smallCase, decisions: [decided("-100.00")] }, compiled));
    expect(budget.indicative.toString()).toBe("1613.33");
    expect(budget.approved.toString()).toBe("1513.33");
    expect(totals.covered.toString()).toBe("1513.33");
    expect(totals.uncovered.toString()).toBe("100.00");
  });

  it("can be more than the plan costs by a decision, and the rest is not spent", () => {
    const { budget, totals, months } = eligible(calculate({ ...smallCase, decisions: [decided("50.00")] }, compiled));
    expect(budget.approved.toString()).toBe("1663.33");
    expect(totals.covered.toString()).toBe("1613.33");
    expect(months.at(-1)?.remaining.toString()).toBe("50.00");
  });

  it("refuses a decision that leaves less than nothing", () => {
    let thrown: unknown;
    try {
      calculate({ ...smallCase, decisions: [decided("-1613.34")] }, compiled);
    } catch (error) {
      thrown = error;
    }
    if (!isInputError(thrown)) throw new Error("no input error");
    expect(thrown.issues.map(({ code, path, received }) => `${code} at ${path}: ${received}`)).toEqual([
      "approved-below-zero at decisions: -0.01 EUR",
    ]);
  });

  it("needs no levels: an assessment that finds nothing but the need for services is enough, and without it the fact is missing", () => {
    const findings = { method: "findings", instrument: "scale", binds: "assessment", source: "made-up" } as const;
    const withoutLevels = compile({ ...scheme, levels: [], assess: findings });
    expect(calculate(smallCase, withoutLevels).budget?.approved.toString()).toBe("1613.33");
    const { outcome } = calculate({ ...smallCase, assessments: [] }, withoutLevels);
    expect(outcome.state).toBe("incomplete");
  });
});
