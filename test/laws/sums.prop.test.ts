import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EligibleResult, Result } from "../../src/result/result.js";
import { anySituation, seed, type Situation } from "../arbitraries/index.js";
import { lastDaysOf } from "../oracle/index.js";
import { resultWherePriced } from "./calculated.js";

/** Asks a law of every result, with a line that some of them have amounts. */
function always(law: (result: Result, situation: Situation) => void): void {
  let withAmounts = 0;
  fc.assert(
    fc.property(anySituation, (situation) => {
      const result = resultWherePriced(situation);
      if (result === undefined) return;
      law(result, situation);
      if (result.totals !== undefined && result.totals.covered.minor > 0) withAmounts += 1;
    }),
    { seed, numRuns: 250, endOnFailure: true },
  );
  expect(withAmounts).toBeGreaterThan(75);
}

/** Asks a law of every result that has amounts. */
function alwaysOfAmounts(law: (result: EligibleResult, situation: Situation) => void): void {
  always((result, situation) => {
    if (result.totals !== undefined) law(result, situation);
  });
}

const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

describe("amounts add up", () => {
  it("requested = allowed + cut, and none is below zero, for every line and month", () => {
    always((result) => {
      for (const row of result.lines.flatMap((line) => [line, ...line.months])) {
        expect(row.requested.scaled).toBe(row.allowed.scaled + row.cut.scaled);
        expect(Math.min(row.allowed.scaled, row.cut.scaled)).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it("cost = covered + uncovered, and none is below zero, at every level", () => {
    alwaysOfAmounts((result) => {
      const rows = [...result.lines, ...result.lines.flatMap((line) => line.months), ...result.months, result.totals];
      for (const row of rows) {
        expect(row.cost.minor).toBe(row.covered.minor + row.uncovered.minor);
        expect(Math.min(row.covered.minor, row.uncovered.minor)).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it("covered = contribution + funded, and funded = sum of sources, for every month and in total", () => {
    alwaysOfAmounts((result) => {
      for (const row of [...result.months, result.totals]) {
        expect(row.covered.minor).toBe(row.contribution.minor + row.funded.minor);
        const sources = [...row.bySource.values()].map((amount) => amount.minor);
        expect(row.funded.minor).toBe(total(sources));
        expect(Math.min(...sources)).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it("covered is the smaller of budget and cost, so that no money of the budget is left while a cost is uncovered", () => {
    alwaysOfAmounts((result) => {
      const budget = result.budget.approved.minor;
      expect(result.totals.covered.minor).toBe(Math.min(budget, result.totals.cost.minor));
    });
  });

  it("segments add up to the indicative budget, and none is below zero", () => {
    alwaysOfAmounts((result) => {
      const { budget } = result;
      const amounts = budget.segments.map((segment) => segment.amount.minor);
      expect(total(amounts)).toBe(budget.indicative.minor);
      expect(Math.min(0, ...amounts)).toBe(0);
    });
  });

  it("segments share out the days that qualify, after a death while the amount goes on: each in one segment, in order", () => {
    alwaysOfAmounts((result, { scheme, case: document }) => {
      const last = lastDaysOf(document, scheme).amount;
      const { budget, outcome } = result;
      const lengths = (spans: readonly { readonly from: string; readonly to: string }[]) =>
        total(spans.map(({ from, to }) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1));
      const counted = outcome.spans
        .filter(({ from }) => from <= last)
        .map(({ from, to }) => ({ from, to: to < last ? to : last }));
      expect(lengths(budget.segments)).toBe(lengths(counted));
      for (const [index, segment] of budget.segments.entries()) {
        expect(segment.from > (budget.segments[index - 1]?.to ?? "")).toBe(true);
      }
    });
  });

  it("lines, their months, the months and the sources each partition the totals", () => {
    alwaysOfAmounts((result) => {
      const { lines, months, totals } = result;
      for (const amount of ["cost", "covered", "uncovered"] as const) {
        const whole = totals[amount].minor;
        expect(total(lines.map((line) => line[amount].minor))).toBe(whole);
        expect(total(lines.flatMap((line) => line.months.map((month) => month[amount].minor)))).toBe(whole);
        expect(total(months.map((month) => month[amount].minor))).toBe(whole);
      }
      for (const [index, month] of months.entries()) {
        expect(total(lines.map((line) => line.months[index]?.cost.minor ?? 0))).toBe(month.cost.minor);
        expect(total(lines.map((line) => line.months[index]?.covered.minor ?? 0))).toBe(month.covered.minor);
      }
      for (const [id, amount] of totals.bySource) {
        expect(total(months.map((month) => month.bySource.get(id)?.minor ?? 0))).toBe(amount.minor);
      }
    });
  });

  it("what remains after a month is the budget less what was covered so far", () => {
    alwaysOfAmounts((result) => {
      let left = result.budget.approved.minor;
      for (const month of result.months) {
        left -= month.covered.minor;
        expect(month.remaining.minor).toBe(left);
      }
      expect(left).toBeGreaterThanOrEqual(0);
    });
  });

  it("nobody has amounts who is not eligible: what does not apply, or is not known, is absent", () => {
    let without = 0;
    always((result) => {
      const { state } = result.outcome;
      expect(result.totals === undefined).toBe(state !== "eligible");
      if (result.totals !== undefined) return;
      without += 1;
      expect([result.budget, result.months]).toEqual([undefined, []]);
      expect(result.toText()).not.toMatch(/"(?:budget|totals|cost|covered|uncovered|contribution|funded)":/u);
    });
    expect(without).toBeGreaterThan(50);
  });
});
