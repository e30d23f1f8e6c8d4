import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outOfPocketOf } from "../../src/compare/measures.js";
import { incomeCliffs } from "../../src/doors/typical.js";
import { formatScaled } from "../../src/numbers/index.js";
import { calculate } from "../../src/rules/calculate.js";
import { compile } from "../../src/rules/compile.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

const days = { from: "2019-01-01", to: "open" } as const;
const year = { from: "2019-01-01", to: "2019-12-31" } as const;
const label = { lv: "Īre", en: "Rent" };
const said = (cents: number) => formatScaled(cents, 2);

/** Of income less rent, one amount up to a threshold and another above it. */
const stepAt = (threshold: number, amount: number): Scheme => ({
  ...smallScheme,
  cover: { ...smallScheme.cover, budget: "gross" },
  expenseKinds: [{ id: "rent", label }],
  contributeOrder: "priority",
  contribute: [
    {
      ...{ id: "step", method: "slope", ...year, source: "made-up", incomeKinds: ["pension"] },
      ...{ lowerIncome: said(threshold), lowerAmount: "1.00" },
      ...{ upperIncome: said(threshold + 1), upperAmount: said(100 + amount), deducts: [{ expenses: ["rent"] }] },
      rounding: { mode: "half-up", step: "0.01" },
    },
  ],
});

describe("cliffs of income", () => {
  it("are those that trying every cent finds, and no other", () => {
    const cents = fc.integer({ min: 100, max: 60_000 });
    const law = fc.property(
      fc.record({ threshold: cents, rent: cents, amount: fc.integer({ min: 0, max: 5000 }), below: fc.nat(20) }),
      ({ threshold, rent, amount, below }) => {
        const compiled = compile(stepAt(threshold, amount));
        const expenses = [{ id: "rent", kind: "rent", amountPerMonth: said(rent), ...days }];
        const low = threshold + rent - below;
        const high = low + 25;
        const cliffs = [];
        const atIncome = (income: number) => {
          const incomes = [{ id: "income", kind: "income", amountPerMonth: said(income), ...days }];
          const { totals } = calculate({ ...smallCase, expenses, incomes }, compiled);
          return totals === undefined ? 0 : Number(outOfPocketOf(totals));
        };
        for (let income = low; income < high; income += 1) {
          const change = atIncome(income + 1) - atIncome(income);
          if (change > 12) cliffs.push({ income: said(income), change: said(change) });
        }
        const range = { low: said(low), high: said(high) };
        expect(incomeCliffs({ ...smallCase, expenses }, compiled, range)).toEqual(cliffs);
      },
    );
    fc.assert(law, { seed: 19, numRuns: 40, endOnFailure: true });
  });
});
