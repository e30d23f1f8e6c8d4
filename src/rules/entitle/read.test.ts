import { describe, expect, it } from "vitest";
import { smallScheme } from "../../../test/support/small-scheme.js";
import type { Issue } from "../../errors/index.js";
import type { WeightsRule } from "./methods/weights.js";
import type { AnswerScale, NeedFormulaRow } from "./need-rule.js";
import type { EntitleRule } from "./registry.js";
import { readScheme } from "../read-scheme.js";
import type { Scheme } from "../scheme.js";

const source = "made-up";
const year = { from: "2019-01-01", to: "2019-12-31", source };
const rounding = { mode: "half-up", step: "0.01" } as const;
const base = { instrument: "scale", binds: "assessment", source } as const;
const scale = { direction: "need", minimum: "0", maximum: "100", step: "1" } as const;
const price = { ...year, price: "2.50" };

const byScore: Scheme = {
  ...smallScheme,
  levels: [],
  assess: { ...base, ...scale, method: "score" },
  entitle: { method: "score-price", per: "month", prices: [price], rounding },
};

const support: AnswerScale = { id: "support", direction: "need", minimum: "0", maximum: "4", step: "1" };
const care: AnswerScale = { id: "care", direction: "ability", minimum: "0", maximum: "10", step: "0.5" };
const formula: NeedFormulaRow = {
  ...year,
  constant: "100",
  weights: [
    { answer: "support", weight: "50" },
    { answer: "care", weight: "-10" },
  ],
};
const weighed: WeightsRule = {
  method: "weights",
  per: "month",
  answers: [support, care],
  formulas: [formula],
  link: "identity",
  rounding,
};
const byAnswers: Scheme = { ...byScore, assess: { ...base, method: "findings" }, entitle: weighed };

function issuesOf(scheme: Scheme): readonly string[] {
  const issues: Issue[] = [];
  readScheme(scheme, undefined, issues);
  return issues.map(({ code, path }) => `${code} ${path}`);
}

const withEntitle = (entitle: Partial<EntitleRule>, scheme: Scheme = smallScheme): Scheme => {
  return { ...scheme, entitle: { ...scheme.entitle, ...entitle } as EntitleRule };
};
const withFormula = (change: Partial<NeedFormulaRow>, rule: Partial<WeightsRule> = {}): Scheme => {
  return { ...byAnswers, entitle: { ...weighed, ...rule, formulas: [{ ...formula, ...change }] } };
};
const half = { ...year, to: "2019-06-30" };
const bound = { ...year, amount: "100.00", partPeriods: "whole" } as const;
const months = (...periods: readonly [string, string, string][]) => ({
  budgetPeriods: {
    method: "dates" as const,
    source,
    periods: periods.map(([id, from, to]) => ({ id, from, to })),
  },
});

const contrary = [
  { answer: "support", weight: "1" },
  { answer: "care", weight: "1" },
];

describe("a scheme's rule of the budget", () => {
  it.each([
    ["levels and their amounts", smallScheme],
    ["prices of points", byScore],
    ["a formula of answers", byAnswers],
    ["a square", withFormula({}, { link: "square" })],
    ["levels beside prices of points", { ...smallScheme, entitle: byScore.entitle }],
    [
      "budget periods with dates",
      withEntitle(months(["a", "2019-01-01", "2019-03-31"], ["b", "2019-04-01", "2019-12-31"])),
    ],
    ["an open input among the weights", withOpenWeight()],
    ["a weight against its answer, as laws have them", withFormula({ weights: contrary })],
    ["a square that falls while need rises", withFormula({ constant: "-500" }, { link: "square" })],
    ["a formula below 0 where the budget has a least", withFormula({ constant: "99.999999" }, { minimum: [bound] })],
  ])("may be %s", (_, scheme) => {
    expect(issuesOf(scheme)).toEqual([]);
  });

  it.each([
    [
      "amounts of levels without levels",
      { ...smallScheme, assess: byScore.assess, levels: [] },
      [
        "methods-differ assess.method",
        "unknown-reference entitle.amounts[0].level",
        "unknown-reference entitle.amounts[1].level",
      ],
    ],
    ["levels that no band makes", { ...byScore, levels: smallScheme.levels }, ["levels-without-bands levels"]],
    ["prices of points without a score", { ...byScore, assess: byAnswers.assess }, ["methods-differ assess.method"]],
    [
      "prices of points that count ability",
      { ...byScore, assess: { ...base, ...scale, direction: "ability" as const, method: "score" as const } },
      ["more-need-pays-less assess.direction"],
    ],
    [
      "days without a price",
      withEntitle({ prices: [{ ...price, to: "2019-06-30" }] }, byScore),
      ["gap entitle.prices"],
    ],
    ["two prices on a day", withEntitle({ prices: [price, price] }, byScore), ["overlap entitle.prices[1]"]],
    [
      "a price of an unknown source",
      withEntitle({ prices: [{ ...price, source: "nobody" }] }, byScore),
      ["unknown-reference entitle.prices[0].source"],
    ],
    [
      "more need that weighs less",
      withFormula({
        weights: [
          { answer: "care", weight: "-10" },
          { answer: "support", weight: "-1" },
        ],
      }),
      ["below-zero entitle.formulas[0]"],
    ],
    [
      "formulas of the same tests on a day, and none for everybody else",
      {
        ...byAnswers,
        entitle: {
          ...weighed,
          formulas: [formula, formula].map((row) => ({ ...row, when: [{ kind: "age" as const, until: 18 }] })),
        },
      },
      ["overlap entitle.formulas[1]", "gap entitle.formulas"],
    ],
    [
      "a formula told apart by the level, which none has",
      withFormula({ when: [{ kind: "level", atLeast: "low" }] }),
      [
        "unknown-reference entitle.formulas[0].when[0].atLeast",
        "test-of-level entitle.formulas[0].when[0].kind",
        "gap entitle.formulas",
      ],
    ],
    [
      "a formula for persons of whom there are none",
      {
        ...byAnswers,
        entitle: {
          ...weighed,
          formulas: [
            {
              ...formula,
              when: [
                { kind: "age" as const, from: 18 },
                { kind: "age" as const, until: 10 },
              ],
            },
            formula,
          ],
        },
      },
      ["never-satisfied entitle.formulas[0].when"],
    ],
    ["a formula that answers take below 0", withFormula({ constant: "99.999999" }), ["below-zero entitle.formulas[0]"]],
    [
      "an answer without a weight",
      withFormula({ weights: [{ answer: "support", weight: "1" }] }),
      ["weight-once entitle.formulas[0].weights"],
    ],
    [
      "an answer with two weights, and one of no question",
      withFormula({
        weights: [...formula.weights, { answer: "care", weight: "-1" }, { answer: "caring", weight: "0" }],
      }),
      ["weight-once entitle.formulas[0].weights[2].answer", "unknown-reference entitle.formulas[0].weights[3].answer"],
    ],
    [
      "a scale that steps past its end",
      withFormula({}, { answers: [support, { ...care, step: "3" }] }),
      ["answer-scale entitle.answers[1]"],
    ],
    ["a minimum on half of the days", withEntitle({ minimum: [{ ...bound, ...half }] }), ["gap entitle.minimum"]],
    [
      "a minimum above the maximum",
      withEntitle({ minimum: [{ ...bound, amount: "100.01" }], maximum: [bound] }),
      ["minimum-above-maximum entitle.maximum[0].amount"],
    ],
    [
      "a whole minimum and a maximum by day, which would be less for few days",
      withEntitle({ minimum: [bound], maximum: [{ ...bound, partPeriods: "by-day" as const }] }),
      ["minimum-above-maximum entitle.maximum[0].partPeriods"],
    ],
    [
      "budget periods of no months",
      withEntitle({ budgetPeriods: { method: "months" as const, months: 0, source } }),
      ["months-form entitle.budgetPeriods.months"],
    ],
    [
      "a budget period that ends inside a month",
      withEntitle(months(["a", "2019-01-01", "2019-06-15"], ["b", "2019-06-16", "2019-12-31"])),
      ["not-whole-months entitle.budgetPeriods.periods[0]", "not-whole-months entitle.budgetPeriods.periods[1]"],
    ],
    [
      "budget periods that leave out days",
      withEntitle(months(["a", "2019-01-01", "2019-03-31"], ["a", "2019-05-01", "2019-12-31"])),
      ["duplicate-id entitle.budgetPeriods.periods[1].id", "gap entitle.budgetPeriods.periods"],
    ],
    [
      "protection for no months",
      withEntitle({ notWorseOff: { months: 0, source: "nobody" } }),
      ["unknown-reference entitle.notWorseOff.source", "months-form entitle.notWorseOff.months"],
    ],
    [
      "an absence of no setting, borne for half a day",
      {
        ...smallScheme,
        conditions: [
          { id: "away", kind: "absence" as const, settings: [], graceDays: 0.5, then: "all" as const, source },
        ],
      },
      ["days-form conditions[0].graceDays", "never-satisfied conditions[0].settings"],
    ],
    [
      "absences counted in all of a month that are borne for more days than it has, and lost from their first",
      {
        ...smallScheme,
        conditions: [
          {
            id: "away",
            kind: "absence" as const,
            settings: ["hospital" as const],
            graceDays: 31,
            then: "all" as const,
            counted: "month" as const,
            source,
          },
        ],
      },
      ["absence-then conditions[0].then", "never-reached conditions[0].graceDays"],
    ],
  ])("may not be %s", (_, scheme, expected) => {
    expect(issuesOf(scheme)).toEqual(expected);
  });

  it("may not have a budget period without an end, for it would be granted for centuries", () => {
    const rules = withEntitle(months(["a", "2019-01-01", "2019-12-31"], ["b", "2020-01-01", "open"]));
    const issues = issuesOf({ ...rules, validity: { from: "2019-01-01", to: "open" } });
    expect(issues).toContain("validity-open entitle.budgetPeriods.periods[1].to");
  });
});

function withOpenWeight(): Scheme {
  const scheme = withFormula({
    weights: [
      { answer: "support", weight: { input: "weight" } },
      { answer: "care", weight: "0" },
    ],
  });
  return { ...scheme, inputs: [{ id: "weight", unit: "EUR per point", reason: "Not public." }] };
}
