import { describe, expect, it } from "vitest";
import type { Case } from "../person/case.js";
import { explain, prove } from "../explanation/index.js";
import { compile } from "./compile.js";
import { smallCase } from "../../test/support/small-case.js";
import { issuesOf, smallResult } from "../../test/support/small-result.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { calculate } from "./calculate.js";
import { calculateAll } from "./calculate-all.js";
import { eligible } from "../../test/support/eligible.js";

const compiled = compile(smallScheme);

describe("calculate", () => {
  it("walks from assessments to sources: the small case by the small scheme, checked by hand", () => {
    const { outcome, budget, totals, months, assumptions } = smallResult().toJSON();
    expect(outcome.state).toBe("eligible");
    // 1200 × 181 ÷ 365 + 2400 × 184 ÷ 365
    expect(budget?.approved).toBe("1804.93");
    // Physiotherapy: 80.00 in January and February, 85.48 in March, 90.00 from April on: 1055.48. Care from 10 February to
    // 20 November, 2.5 hours a week at 5.50, month by month: 37.32, 60.89, 58.93, 60.89, 58.93, 60.89, 60.89, 58.93, 60.89, 39.29.
    expect(totals).toEqual({
      cost: "1613.33",
      covered: "1613.33",
      uncovered: "0.00",
      contribution: "0.00",
      funded: "1613.33",
      bySource: { esf: "1371.29", state: "242.04" },
    });
    expect(months[2]).toEqual({
      month: "2019-03",
      cost: "146.37",
      covered: "146.37",
      uncovered: "0.00",
      contribution: "0.00",
      funded: "146.37",
      // 85 % are 124.4145.
      bySource: { esf: "124.41", state: "21.96" },
      // 1804.93 − 80.00 − (80.00 + 37.32) − 146.37
      remaining: "1461.24",
    });
    expect(assumptions).toEqual(["made-up"]);
  });

  it("leaves uncovered what passes the budget, and no money of the budget unused", () => {
    const assessments = [{ id: "low", instrument: "scale", date: "2018-11-05", score: "30" }];
    const { totals, months } = smallResult({ case: { assessments } }).toJSON();
    expect(totals).toMatchObject({ cost: "1613.33", covered: "1200.00", uncovered: "413.33" });
    expect(months.map((month) => month.remaining).slice(7, 10)).toEqual(["105.78", "0.00", "0.00"]);
  });

  it("changes neither the case nor the compiled scheme", () => {
    const [facts, rules] = [JSON.stringify(smallCase), JSON.stringify(smallScheme)];
    const before = calculate(smallCase, compiled);
    expect(calculate(smallCase, compiled)).toEqual(before);
    expect([JSON.stringify(smallCase), JSON.stringify(smallScheme)]).toEqual([facts, rules]);
  });

  it("calculates a person for whom nothing is planned: there is a budget and nothing is spent", () => {
    const result = eligible(calculate({ ...smallCase, plan: { lines: [] } }, compiled));
    expect(result.budget.indicative.toString()).toBe("1804.93");
    expect([result.lines, result.months.length, result.totals.cost.toString()]).toEqual([[], 12, "0.00"]);
    expect(result.months.at(-1)?.remaining.toString()).toBe("1804.93");
  });

  describe("a person whose plan is not known", () => {
    const { plan, ...unplanned } = smallCase;

    it("is asked for it, and has no amounts, because what a plan costs is not 0.00", () => {
      expect(plan?.lines).toHaveLength(2);
      const { outcome, budget, totals, lines, months } = calculate(unplanned, compiled);
      const missing = [{ fact: "plan", from: "2019-01-01", to: "2019-12-31", neededBy: "cost" }];
      expect(outcome).toEqual({ state: "incomplete", missing, reasons: [] });
      expect([budget, totals, lines, months]).toEqual([undefined, undefined, [], []]);
    });

    it("is told the budget with its working, which does not hang on the plan", () => {
      const explanation = explain(unplanned, compiled);
      const { amounts, faults } = prove(explanation);
      expect(amounts.get("budget.approved")).toBe("1804.93");
      expect([[...amounts.keys()].filter((path) => !path.startsWith("budget.")), faults]).toEqual([[], []]);
    });

    it("is asked for it beside all else that is missing, on the days that may qualify", () => {
      const { assessments, ...unassessed } = unplanned;
      expect(assessments).toHaveLength(2);
      const { outcome } = calculate(unassessed, compiled);
      expect(outcome.state === "incomplete" ? outcome.missing.map(({ fact }) => fact) : []).toEqual([
        "assessments",
        "plan",
      ]);
    });

    it("is not asked where no day qualifies: the answer would change nothing", () => {
      const outgrown = { ...unplanned, client: { ...smallCase.client, birthDate: "1990-05-01" } };
      const { outcome, lines } = calculate(outgrown, compiled);
      expect([outcome.state, lines]).toEqual(["ineligible", []]);
    });
  });

  it("throws every issue of the case itself together with those it has by the scheme", () => {
    const wrong: Case = {
      ...smallCase,
      id: "case 1",
      period: { from: "2019-02-29", to: "2019-12-31" },
      residences: [{ kind: "declared", place: "nort", from: "2010-05-17", to: "open" }],
      plan: {
        lines: [
          {
            ...(smallCase.plan?.lines[0] as NonNullable<Case["plan"]>["lines"][number]),
            quantity: "12,5",
            unit: "hour",
          },
        ],
      },
    };
    expect(issuesOf(() => calculate(wrong, compiled))).toEqual([
      "id-form id",
      "date-not-real period.from",
      "not-decimal plan.lines[0].quantity",
      "unit-mismatch plan.lines[0].unit",
    ]);
  });

  it("throws where an amount would leave the range of exact numbers", () => {
    const lines = [{ ...line(), quantity: "900000000000" }];
    const prices = smallScheme.cost.prices.map((price) => ({ ...price, price: "9000000000" }));
    const act = () => smallResult({ case: { plan: { lines } }, scheme: { cost: { ...smallScheme.cost, prices } } });
    expect(issuesOf(act)[0]).toMatch(/^out-of-range/u);
  });

  function line() {
    const [first] = smallCase.plan?.lines ?? [];
    if (first === undefined) throw new Error("the small case has lines");
    return first;
  }
});

describe("assumptions behind a result", () => {
  const sources = [
    { id: "act", title: "An act", certainty: "seen" },
    { id: "z-guess", title: "A guess", certainty: "assumption" },
    { id: "a-guess", title: "Another guess", certainty: "assumption" },
  ] as const;
  const act = <Row extends { readonly source: string }>(row: Row): Row => ({ ...row, source: "act" });
  const sure = {
    sources,
    conditions: smallScheme.conditions.map(act),
    assess: act(smallScheme.assess),
    entitle: { ...smallScheme.entitle, amounts: smallScheme.entitle.amounts.map(act) },
    cost: { ...smallScheme.cost, prices: smallScheme.cost.prices.map(act) },
    cover: { ...smallScheme.cover, source: "act" },
    contribute: smallScheme.contribute.map(act),
    fund: { ...smallScheme.fund, shares: smallScheme.fund.shares.map(act) },
  };

  it("are none where every figure has a real source", () => {
    expect(smallResult({ scheme: sure }).assumptions).toEqual([]);
  });

  it("are those of the amounts, prices and shares that were used, each once, by code unit", () => {
    const amounts = sure.entitle.amounts.map((row) => (row.level === "high" ? { ...row, source: "z-guess" } : row));
    const prices = sure.cost.prices.map((row) => (row.service === "care" ? { ...row, source: "a-guess" } : row));
    const scheme = { ...sure, entitle: { ...sure.entitle, amounts }, cost: { ...sure.cost, prices } };
    expect(smallResult({ scheme }).assumptions).toEqual(["a-guess", "z-guess"]);
    const period = { from: "2019-01-01", to: "2019-01-31" };
    expect(smallResult({ case: { period }, scheme }).assumptions).toEqual([]);
  });

  it("are the inputs that the caller supplied, by their ids", () => {
    const inputs = [{ id: "low-amount", unit: "EUR per year", reason: "Nobody says." }];
    const amounts = sure.entitle.amounts.map((row) =>
      row.level === "low" ? { ...row, amount: { input: "low-amount" } } : row,
    );
    const scheme = { ...sure, inputs, entitle: { ...sure.entitle, amounts } };
    const result = smallResult({ scheme, inputs: { "low-amount": "1200.00" } });
    expect(result.assumptions).toEqual(["input:low-amount"]);
    expect(result.budget?.indicative.toString()).toBe("1804.93");
  });

  it("are those of the rules for everybody, even where nobody is eligible or a fact is missing", () => {
    const scheme = {
      ...sure,
      assess: { ...sure.assess, source: "z-guess" },
      cover: { ...sure.cover, source: "a-guess" },
    };
    const missing = smallResult({ scheme, case: { assessments: [] } });
    expect([missing.outcome.state, missing.assumptions]).toEqual(["incomplete", ["a-guess", "z-guess"]]);
    const groups = smallResult({ scheme, case: { client: { ...smallCase.client, groups: [] } } });
    expect([groups.outcome.state, groups.assumptions]).toEqual(["ineligible", ["a-guess", "z-guess"]]);
  });
});

describe("calculateAll", () => {
  const other: Case = { ...smallCase, id: "case-2", period: { from: "2019-02-01", to: "2019-02-28" } };

  it("gives the results in the order of the cases", () => {
    expect(calculateAll([other, smallCase], compiled).map((result) => result.case)).toEqual(["case-2", "case-1"]);
    expect(calculateAll([], compiled)).toEqual([]);
  });

  it("throws every issue of every case, each under its place in the list, and then gives no result", () => {
    const wrong: Case = { ...other, id: "case-3", period: { from: "2019-03-01", to: "2019-02-28" } };
    const outside: Case = { ...other, id: "case-4", period: { from: "2020-03-01", to: "2020-03-28" } };
    expect(issuesOf(() => calculateAll([smallCase, wrong, outside], compiled))).toEqual([
      "end-before-start cases[1].period.to",
      "outside-validity cases[2].period",
    ]);
  });

  it("refuses two cases with one id", () => {
    expect(issuesOf(() => calculateAll([smallCase, other, smallCase], compiled))).toEqual(["duplicate-id cases[2].id"]);
  });
});
