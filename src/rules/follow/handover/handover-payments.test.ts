import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { formatDay, parseDay } from "../../../calendar/index.js";
import { parseScheme } from "../../../documents/index.js";
import type { Case } from "../../../person/case.js";
import { compile } from "../../compile.js";
import { calculate } from "../../opening/calculate.js";
import { handover } from "./handover.js";

const bought = ["services", "cost", "cover", "contribute", "fund", "conditions"];
const bare = Object.fromEntries(Object.entries(smallScheme).filter(([key]) => !bought.includes(key)));
const source = "made-up";
const days = { from: "2019-01-01", to: "2019-12-31" };
const year = { method: "dates", periods: [{ id: "year", ...days }], source };
const months = { method: "months", months: 1, source };

/** A benefit of 100.00 a month in money, by budgets. */
const benefit = (budgetPeriods: object | undefined) =>
  compile(
    parseScheme({
      ...{ ...bare, conditions: [] },
      entitle: {
        ...{ method: "level-amount", per: "month", rounding: { mode: "half-up", step: "0.01" } },
        amounts: (["low", "high"] as const).map((level) => ({ level, amount: "100.00", ...days, source })),
        ...(budgetPeriods && { budgetPeriods }),
      },
    }),
  );

/** Somebody who moves, and to whom nothing is delivered. */
const moving = (date: string): Case => ({
  ...{ ...smallCase, plan: { lines: [] }, deliveries: [] },
  assessments: smallCase.assessments?.slice(0, 1) ?? [],
  residences: [
    { kind: "actual", place: "north", from: "2010-05-17", to: formatDay(parseDay(date) - 1) },
    { kind: "actual", place: "south", from: date, to: "open" },
  ],
});

describe("a handover of a benefit of money", () => {
  it.each([
    ["a budget of the year", year],
    ["a budget each month", months],
    ["a budget of the question", undefined],
  ] as const)("leaves with the old payer what was paid before the day: %s", (_, periods) => {
    const { statement } = handover(moving("2019-06-15"), benefit(periods), "2019-06-15");
    // January to May; June is paid at its end.
    expect([statement?.approved, statement?.spent, statement?.lapsed, statement?.rest].map(String)).toEqual([
      "1200.00",
      "500.00",
      "0.00",
      "700.00",
    ]);
  });

  it("says that of no month that its end pays, on whichever day, and all that earlier months paid", () => {
    const date = fc.integer({ min: parseDay("2019-01-02"), max: parseDay("2019-12-31") }).map(formatDay);
    fc.assert(
      fc.property(date, fc.constantFrom(year, months, undefined), (on, periods) => {
        const rules = benefit(periods);
        const document = moving(on);
        const { statement } = handover(document, rules, on);
        const before = { from: "2019-01-01", to: formatDay(parseDay(on) - 1) };
        const paid = calculate(document, rules, { show: before }).budget?.payments ?? [];
        expect(statement?.spent.minor).toBe(paid.reduce((sum, { amount }) => sum + amount.minor, 0));
        expect(statement?.rest.minor).toBe(120000 - (statement?.spent.minor ?? 0));
      }),
      { seed: 13, numRuns: 60, endOnFailure: true },
    );
  });
});
