import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import type { Case } from "../../../person/case.js";
import type { Decision } from "../../../person/decision.js";
import { isInputError } from "../../../errors/index.js";
import { compile } from "../../compile.js";
import type { Scheme } from "../../scheme.js";
import { calculate } from "../../calculate.js";

const adjustment = { id: "less", reason: "Made up.", decidedBy: "commission" };

function decided(amount: string, change: Partial<Decision> = {}): Case {
  const decision = { id: "decision", decidedOn: "2019-03-01", adjustments: [{ ...adjustment, amount }], ...change };
  return { ...smallCase, decisions: [decision] };
}

function issuesOf(document: Case, scheme: Scheme = smallScheme): readonly string[] {
  try {
    calculate(document, compile(scheme));
    return [];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues.map(({ code, path, received }) => `${code} ${path} ${received}`);
  }
}

const halves: Scheme = {
  ...smallScheme,
  entitle: { ...smallScheme.entitle, budgetPeriods: { method: "months", months: 6, source: "made-up" } },
};

describe("a decision", () => {
  it("may take all of the indicative budget, and no more", () => {
    // Low until June and high after it: 1 804.93.
    expect(calculate(decided("-1804.93"), compile(smallScheme)).budget?.approved.toString()).toBe("0.00");
    expect(issuesOf(decided("-1804.94"))).toEqual(["approved-below-zero decisions -0.01 EUR"]);
  });

  it("names the budget period where there are several, and one that there is", () => {
    expect(issuesOf(decided("1.00"), halves)).toEqual(["budget-period decisions[0].budgetPeriod nothing"]);
    expect(issuesOf(decided("1.00", { budgetPeriod: "3" }), halves)).toEqual([
      'budget-period decisions[0].budgetPeriod "3"',
    ]);
    expect(issuesOf(decided("1.00", { budgetPeriod: "2" }), halves)).toEqual([]);
  });

  it("is no finer than the currency", () => {
    expect(issuesOf(decided("0.005"))).toEqual(['too-many-decimals decisions[0].adjustments[0].amount "0.005"']);
  });

  it("has a date, and adjustments with ids of their own and decimal amounts", () => {
    const adjustments = [
      { ...adjustment, amount: "1,00" },
      { ...adjustment, amount: "2" },
    ];
    expect(issuesOf(decided("0", { decidedOn: "2019-02-30", adjustments }))).toEqual([
      'date-not-real decisions[0].decidedOn "2019-02-30"',
      'not-decimal decisions[0].adjustments[0].amount "1,00"',
      'duplicate-id decisions[0].adjustments[1].id "less"',
    ]);
  });

  it("gives nothing to somebody who is not eligible, and says why", () => {
    const nobody = { ...decided("500.00"), client: { ...smallCase.client, groups: [] } };
    const result = calculate(nobody, compile(smallScheme));
    expect([result.budget, result.outcome.state]).toEqual([undefined, "ineligible"]);
  });
});

describe("answers", () => {
  const scale = { direction: "need", minimum: "1", maximum: "4", step: "0.5" } as const;
  const scheme: Scheme = {
    ...smallScheme,
    levels: [],
    assess: { method: "findings", instrument: "scale", binds: "assessment", source: "made-up" },
    entitle: {
      method: "weights",
      per: "month",
      answers: [{ id: "support", ...scale }],
      formulas: [
        {
          from: "2019-01-01",
          to: "2019-12-31",
          constant: "0",
          weights: [{ answer: "support", weight: "10" }],
          source: "made-up",
        },
      ],
      link: "identity",
      rounding: { mode: "half-up", step: "0.01" },
    },
  };
  const answering = (...values: readonly string[]): Case => {
    const answers = values.map((value, index) => ({ id: index === 0 ? "support" : `other-${index}`, value }));
    return { ...smallCase, assessments: [{ id: "first", instrument: "scale", date: "2018-11-05", answers }] };
  };

  it("are possible ones where the formula asks, and anything elsewhere", () => {
    expect(issuesOf(answering("2.5", "99"), scheme)).toEqual([]);
    for (const value of ["0.5", "4.5", "2.25"]) {
      expect(issuesOf(answering(value), scheme)).toEqual([
        `answer-not-possible assessments[0].answers[0].value "${value}"`,
      ]);
    }
  });

  it("that were not given are asked for by name", () => {
    const { outcome } = calculate(answering(), compile(scheme));
    if (outcome.state !== "incomplete") throw new Error(outcome.state);
    expect(outcome.missing.map(({ fact, expected }) => [fact, expected])).toEqual([
      ["assessments.answers", { kind: "assessment", assessment: "first", answers: ["support"] }],
    ]);
  });
});
