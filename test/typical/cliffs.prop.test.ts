import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outOfPocketOf } from "../../src/compare/measures.js";
import { parseScheme } from "../../src/documents/index.js";
import { incomeCliffs } from "../../src/doors/typical.js";
import { formatScaled } from "../../src/numbers/index.js";
import type { Case } from "../../src/person/case.js";
import { calculate } from "../../src/rules/calculate.js";
import { compile } from "../../src/rules/compile.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { eligible } from "../support/eligible.js";
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

  it("are no stairs of months that are tested by week, of which every fourth or fifth cent has one", () => {
    const file = new URL("../../examples/abroad/england-care-charging/scheme-2015.json", import.meta.url);
    const england: unknown = JSON.parse(readFileSync(file, "utf8"));
    const amounts = { "couple-each-enhanced": "150.00", "couple-each-disability-enhanced": "150.00" };
    const compiled = compile(parseScheme(england), { ...amounts, "price-hour": "20.00", "price-home-day": "100.00" });
    const since = { from: "2015-01-01", to: "open" } as const;
    const circumstances = ["couple", "disability-premium", "enhanced-premium"].map((circumstance) => ({
      ...{ circumstance, value: false, ...since },
    }));
    const care = { id: "care", service: "home-care", quantity: "40", unit: "hour", per: "month", priority: 1 } as const;
    const june = { from: "2021-06-01", to: "2021-06-30" };
    const pensioner: Case = {
      schemaVersion: 1,
      ...{ id: "pensioner", synthetic: true, period: june },
      client: {
        ...{ id: "client", birthDate: "1940-02-10" },
        circumstances: [...circumstances, { circumstance: "pension-age", value: true, ...since }],
      },
      residences: [{ kind: "declared", place: "england", ...since }],
      settings: [{ kind: "home", ...since }],
      assessments: [{ id: "first", instrument: "needs-assessment", date: "2020-04-01" }],
      incomes: [],
      capital: [{ amount: "15000.10", ...since }],
      expenses: [
        { id: "housing", kind: "housing", amountPerWeek: "30.00", ...since },
        { id: "disability", kind: "disability", amountPerWeek: "25.00", ...since },
      ],
      plan: { lines: [{ ...care, ...june }] },
    };
    expect(incomeCliffs(pensioner, compiled, { low: "1000.00", high: "1100.00" })).toEqual([]);
    // The charge begins with a stair of 0.04, as long as a cent a week is in cents a month: 52 ÷ 12.
    const pays = (amountPerMonth: string) => {
      const incomes = [{ id: "pension", kind: "pension", amountPerMonth, ...since }];
      return outOfPocketOf(eligible(calculate({ ...pensioner, incomes }, compiled)).totals).toString();
    };
    expect([pays("1040.02"), pays("1040.03"), pays("1040.06"), pays("1040.07")]).toEqual(["0", "4", "4", "8"]);
  });
});
