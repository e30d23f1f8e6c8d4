import { describe, expect, it } from "vitest";
import {
  account,
  closeMonth,
  forecast,
  startCohortForecast,
  statement,
  type Account,
  type Ledger,
  type Statement,
} from "../../src/ledger/index.js";
import { halfYears } from "./half-years.js";
import { closed, received, smallLedger } from "./small-ledger.js";

/**
 * By hand: 595.07 for the first half of 2019, 1209.86 for the second. Physiotherapy is four sessions a month, 20.00 each to 14 March and
 * 22.50 from the 15th in the north; care two and a half hours a week from 10 February on, 5.50 an hour.
 */
const ledger: Ledger = smallLedger(
  received("jan", "2019-01-10", "4"),
  received("feb", "2019-02-10", "4"),
  closed("2019-01", "2019-02-05"),
  closed("2019-02", "2019-03-05"),
);

function told(month: string, of: Ledger = ledger): Statement {
  const own = statement(of, halfYears, month);
  if (own.state !== "eligible") throw new Error(own.state);
  return own;
}

function accountOn(asOf: string, knownOn: string, of: Ledger = ledger): Account {
  const own = account(of, halfYears, { asOf, knownOn });
  if (own.state !== "eligible") throw new Error(own.state);
  return own;
}

describe("an account of several budgets", () => {
  it("sets against the money of a month what is committed of its own budget, as the account does", () => {
    const { closing, committed, available, until } = told("2019-02");
    const [half, next] = accountOn("2019-02-28", "2019-03-05").budgets;
    // 595.07 − 8 × 20.00
    expect(closing).toBe("435.07");
    expect({ committed, available }).toEqual({ committed: half?.committed, available: half?.available });
    expect(Number(next?.committed)).toBeGreaterThan(0);
    expect(until).toBe("2019-06-30");
  });

  it("names the budget on which what comes will draw", () => {
    const rows = told("2019-02").commitments;
    expect(new Set(rows.map(({ month, budgetPeriod }) => `${month < "2019-07"} ${budgetPeriod}`))).toEqual(
      new Set(["true 1", "false 2"]),
    );
  });

  it("takes nothing that was never closed of a budget that is over against the money of the next", () => {
    const { closing, committed, available, until } = told("2019-08");
    const [half, next] = accountOn("2019-08-31", "2199-12-31").budgets;
    expect(Number(half?.committed)).toBeGreaterThan(0);
    expect({ closing, committed, available }).toEqual({
      ...{ closing: "1209.86", committed: next?.committed, available: next?.available },
    });
    expect(until).toBe("2019-12-31");
  });

  it("says the same when a month is closed", () => {
    const march = closeMonth(ledger, halfYears, "2019-03", { by: "office", recordedOn: "2019-04-05" });
    if (march.statement.state !== "eligible") throw new Error(march.statement.state);
    const [half] = accountOn("2019-03-31", "2019-04-05", march.ledger).budgets;
    expect(march.statement.available).toBe(half?.available);
  });

  it("foresees as left what is left at the end, and apart what lapses with budgets that end before", () => {
    const coming = forecast(ledger, halfYears, { asOf: "2019-05-31", by: "commitments" });
    if (coming.state !== "eligible") throw new Error(coming.state);
    const { approved, used, lapsed, left, months } = coming;
    const cents = (text: string) => Math.round(Number(text) * 100);
    const cost = (isOwn: (month: string) => boolean) =>
      months.reduce((sum, row) => sum + (isOwn(row.month) ? cents(row.cost) - cents(row.uncovered) : 0), 0);
    const first = 59507 - cost((month) => month < "2019-07");
    expect(first).toBeGreaterThan(0);
    expect(cents(lapsed)).toBe(first);
    expect(cents(left)).toBe(120986 - cost((month) => month > "2019-06"));
    expect(cents(approved)).toBe(cents(used) + cents(lapsed) + cents(left));
    const many = startCohortForecast(halfYears);
    many.add(coming);
    many.add(coming);
    expect(cents(many.cohort()?.lapsed ?? "")).toBe(2 * cents(lapsed));
  });
});
