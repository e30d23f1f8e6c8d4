import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { account, statement, type Account, type Ledger } from "../../src/ledger/index.js";
import { dayOf2019, ledgers, next } from "./arbitrary.js";
import {
  budgetsOf,
  byBookingDate,
  carrying,
  halfYears,
  ofHalfYears,
  ofQuarters,
  quarters,
  shutAfter,
} from "./half-years.js";
import { smallLedger } from "./small-ledger.js";

const oracleRuns = Number(process.env["LEDGER_RUNS"] ?? 1000);
const runs = { seed: 22, numRuns: Number(process.env["LEDGER_RUNS"] ?? 40) };
const days = fc.integer({ min: 5, max: 364 }).map(dayOf2019);
const amount = fc.integer({ min: 0, max: 900 }).map((euros) => ({ amount: euros.toFixed(2) }));
const most = fc.oneof(
  amount,
  fc.integer({ min: 0, max: 100 }).map((percent) => ({ amount: "0.00", share: (percent / 100).toFixed(2) })),
);
const shutting = fc.record({
  days: fc.integer({ min: 0, max: 40 }),
  later: fc.constantFrom("refused" as const, "next-budget" as const),
});

/** Ledgers of so many budgets by every rule of lateness, year-end and carrying over. */
const ruledIn = (count: number): fc.Arbitrary<Ledger> =>
  fc
    .record({
      ledger: ledgers,
      lateness: fc.constantFrom(smallLedger().lateness, byBookingDate),
      shut: fc.option(shutting, { nil: undefined }),
      unspent: fc.option(most, { nil: undefined }),
      overspent: fc.option(most, { nil: undefined }),
    })
    .map(({ ledger, lateness, shut, unspent, overspent }) => ({
      ...ledger,
      lateness,
      ...(shut === undefined ? {} : { yearEnd: shutAfter(shut.days, shut.later) }),
      carryOver: carrying(unspent, overspent),
      entries: ledger.entries.map((entry, index) =>
        entry.kind === "exception"
          ? { ...entry, amount: entry.amount.replace("-", ""), budgetPeriod: String((index % count) + 1) }
          : entry,
      ),
    }));

function told<Answer extends { readonly state: string }>(
  answer: Answer,
): Extract<Answer, { readonly state: "eligible" }> {
  if (answer.state !== "eligible") throw new Error(`The small case is ${answer.state}.`);
  return answer as Extract<Answer, { readonly state: "eligible" }>;
}

const amounts = (texts: readonly string[]) => texts.reduce((sum, text) => sum.plus(text), new Decimal(0));

describe.each([
  ["two", halfYears, ofHalfYears],
  ["four", quarters, ofQuarters],
] as const)("%s budgets of an account, whatever is written down and by whatever rules", (_, compiled, ofYear) => {
  const ruled = ruledIn(ofYear.granted.length);

  it("come to what the oracle says: granted, brought over, spent and carried on", () => {
    const seen = { carried: 0, overspent: 0 };
    fc.assert(
      fc.property(ruled, days, days, (ledger, asOf, knownOn) => {
        const { budgets } = told(account(ledger, compiled, { asOf, knownOn }));
        const expected = budgetsOf(ledger, { knownOn, through: asOf }, ofYear);
        expect(
          budgets.map(({ opening, spent, carried, ...own }) => ({
            ...{ opening, spent, carried },
            granted: amounts([own.allocated, own.adjusted, own.exceptions]).toFixed(2),
          })),
        ).toEqual(
          expected.map(({ opening, spent, carried, granted }) => ({
            ...{ opening: opening.toFixed(2), spent: spent.toFixed(2), carried: carried.toFixed(2) },
            granted: granted.toFixed(2),
          })),
        );
        for (const { carried: over } of expected) {
          if (over.isPositive() && !over.isZero()) seen.carried += 1;
          if (over.isNegative()) seen.overspent += 1;
        }
      }),
      { ...runs, numRuns: oracleRuns },
    );
    expect(seen.carried).toBeGreaterThan(0);
    expect(seen.overspent).toBeGreaterThan(0);
  });

  it("lose nothing: each adds up, what goes over is what comes, and the total knows neither", () => {
    fc.assert(
      fc.property(ruled, days, (ledger, asOf) => {
        const { total, budgets } = told(account(ledger, compiled, { asOf }));
        for (const row of [total, ...budgets]) expect(given(row)).toEqual(taken(row));
        expect(budgets.slice(1).map(({ opening }) => opening)).toEqual(
          budgets.slice(0, -1).map(({ carried }) => carried),
        );
        expect([total.opening, total.carried]).toEqual(["0.00", "0.00"]);
      }),
      runs,
    );
  });

  it("are told month by month: opening and movements give the closing, which is the next opening", () => {
    fc.assert(
      fc.property(ruled, (ledger) => {
        let before = "0.00";
        for (let month = "2019-01"; month <= "2019-12"; month = next(month)) {
          const { opening, movements, closing } = told(statement(ledger, compiled, month));
          expect(opening).toBe(before);
          expect(amounts([opening, ...movements.map((row) => row.amount)]).toFixed(2)).toBe(closing);
          before = closing;
        }
      }),
      { ...runs, numRuns: runs.numRuns / 4 },
    );
  });
});

function given({ opening, allocated, adjusted, exceptions }: Account["total"]): Decimal {
  return amounts([opening, allocated, adjusted, exceptions]);
}

function taken({ spent, committed, available, lapsed, carried }: Account["total"]): Decimal {
  return amounts([spent, committed, available, lapsed, carried]);
}
