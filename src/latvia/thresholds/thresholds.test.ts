import { describe, expect, test } from "vitest";
import { divideRounded, multiplyDivide, parseScaled } from "../../numbers/index.js";
import { incomeLineOn, minimumWageOn, thresholdTable, type IncomeLine } from "./index.js";

const cents = (amount: string | undefined) => parseScaled(amount ?? "", 2);

describe("the lines of income", () => {
  const lines: readonly IncomeLine[] = ["guaranteed-minimum", "needy", "low-income-maximum"];
  const days = thresholdTable.medianIncome.map(({ from, amount }) => [from, amount] as const);

  test.each(days)("of %s are their shares of the median income %s, rounded half-up to a euro", (from, median) => {
    for (const line of lines) {
      const share = thresholdTable.shares.find((row) => row.line === line && row.from <= from && from <= row.to);
      const exact = multiplyDivide(cents(median), parseScaled(share?.share ?? "", 2), 100, "down");
      expect([line, cents(incomeLineOn(line, "first", from)?.amount)]).toEqual([
        line,
        divideRounded(exact, 100, "half-up") * 100,
      ]);
    }
  });

  test("of a further person are 0.7 of the first's since 2024, rounded half-up to a euro", () => {
    for (const date of ["2024-01-01", "2025-01-01", "2026-01-01"]) {
      for (const line of lines) {
        const tenths = (cents(incomeLineOn(line, "first", date)?.amount) / 100) * 7;
        expect([date, line, cents(incomeLineOn(line, "further", date)?.amount) / 100]).toEqual([
          date,
          line,
          divideRounded(tenths, 10, "half-up"),
        ]);
      }
    }
  });

  test("of 2025 follow from every median within the bounds, and from none outside them", () => {
    const [bounds] = thresholdTable.medianBounds;
    const { least = "", most = "", from = "" } = bounds ?? {};
    const fits = (median: number) =>
      lines.every((line) => {
        const share = thresholdTable.shares.find((row) => row.line === line && row.from <= from && from <= row.to);
        const exact = median * parseScaled(share?.share ?? "", 2);
        return divideRounded(exact, 10_000, "half-up") * 100 === cents(incomeLineOn(line, "first", from)?.amount);
      });
    const [first, last] = [cents(least), cents(most)];
    expect([first - 1, first, last, last + 1].map(fits)).toEqual([false, true, true, false]);
  });

  test("ask only about real dates", () => {
    expect(() => incomeLineOn("needy", "first", "2026-13-01")).toThrow("date: expected");
    expect(() => minimumWageOn("soon")).toThrow("date: expected");
  });
});
