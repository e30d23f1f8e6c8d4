import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { account, forecast, statement, type Account, type Ledger, type Statement } from "../../src/ledger/index.js";
import { compile } from "../../src/rules/compile.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { smallScheme } from "../support/small-scheme.js";
import { dayOf2019, ledgers, next } from "./arbitrary.js";
import { byBookingDate, carrying, halfYears } from "./half-years.js";
import { cutLedger } from "./opening.js";
import { budgetOf, rowsOf, sum } from "./oracle.js";
import { smallCompiled } from "./small-ledger.js";

const oracleRuns = Number(process.env["LEDGER_RUNS"] ?? 600);
const runs = { seed: 23, numRuns: Number(process.env["LEDGER_RUNS"] ?? 120) };
const days = fc.integer({ min: 5, max: 364 }).map(dayOf2019);

/** At most 60 sessions in the year, whose use is handed on. */
const limited = compile({
  ...smallScheme,
  limits: [
    {
      ...{ kind: "most-units", id: "sixty", label: { lv: "Sešdesmit nodarbības", en: "Sixty sessions" }, per: "year" },
      ...{ services: ["physio"], from: "2019-01-01", to: "2019-12-31", source: "made-up" },
      amounts: [{ most: "60", from: "2019-01-01", to: "2019-12-31", source: "made-up" }],
    },
  ],
});

const carried = fc.integer({ min: 0, max: 900 }).map((euros) => ({ amount: euros.toFixed(2) }));

/** A scheme with a ledger by some rules of lateness and carrying over. */
const ruled: fc.Arbitrary<readonly [CompiledScheme, Ledger]> = fc
  .record({
    ledger: ledgers,
    compiled: fc.constantFrom(smallCompiled, halfYears, limited),
    isByBooking: fc.boolean(),
    unspent: fc.option(carried, { nil: undefined }),
    overspent: fc.option(carried, { nil: undefined }),
  })
  .map(({ ledger, compiled, isByBooking, unspent, overspent }) => [
    compiled,
    {
      ...ledger,
      ...(isByBooking ? { lateness: byBookingDate } : {}),
      ...(compiled === halfYears ? { carryOver: carrying(unspent, overspent) } : {}),
      entries: ledger.entries.map((entry, index) =>
        entry.kind === "exception" && compiled === halfYears
          ? { ...entry, amount: entry.amount.replace("-", ""), budgetPeriod: String((index % 2) + 1) }
          : entry,
      ),
    },
  ]);

function told<Answer extends { readonly state: string }>(
  answer: Answer,
): Extract<Answer, { readonly state: "eligible" }> {
  if (answer.state !== "eligible") throw new Error(`The small case is ${answer.state}.`);
  return answer as Extract<Answer, { readonly state: "eligible" }>;
}

const laterOf = (one: string, other: string) => (one > other ? one : other);
const lastDays: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 12 }, (_, month) => {
    const last = new Date(Date.UTC(2019, month + 1, 0)).toISOString().slice(0, 10);
    return [last.slice(0, 7), last];
  }),
);

/** What an account says of what comes, which is the same in both. */
const coming = ({ committed, available, lapsed, carried: over }: Account["total"]) => ({
  committed,
  available,
  lapsed,
  over,
});

/**
 * What a statement says of its month. What was decided before of a budget that begins later, and what came over to it, comes with it as granted;
 * what limits leave of a plan is the same where none goes over the cut.
 */
function month({ movements, opening, committed, available, commitments, ...all }: Statement, isSame: boolean) {
  const services = withBudget(all.services);
  const drawn = movements.filter(({ kind }) => kind === "services" || kind === "earlier-months");
  const own = { ...all, services, drawn };
  return isSame ? { ...own, opening, committed, available, commitments: withBudget(commitments) } : own;
}

/** The only budget of a scheme that names none has an id once somebody states or decides something of it. */
function withBudget<Row extends { readonly budgetPeriod?: string }>(rows: readonly Row[]) {
  return rows.map(({ budgetPeriod, ...row }) => (budgetPeriod === "2" ? { ...row, budgetPeriod } : row));
}

describe("a ledger that goes on from what an earlier one left behind", () => {
  it("says of the rest what one ledger over the whole year says: account, what is covered, statements and forecast", () => {
    const seen = { drawn: 0, halves: 0, limits: 0, later: 0 };
    fc.assert(
      fc.property(ruled, fc.nat(20), days, days, ([compiled, ledger], pick, asOf, knownOn) => {
        const cut = cutLedger(ledger, compiled, pick);
        if (cut === undefined) return;
        const { whole, rest, position } = cut;
        const asked = { asOf: laterOf(asOf, lastDays[cut.month] ?? ""), knownOn: laterOf(knownOn, cut.closedOn) };
        const one = told(account(whole, compiled, asked));
        const two = told(account(rest, compiled, asked));
        const budgets = one.budgets.slice(-two.budgets.length);
        const drawn = position.budgets?.map((use) => use.drawn) ?? [];
        // What a budget pays for the one before was drawn from it, when that one is over.
        const ofBefore = (opening: string) =>
          budgets.length < one.budgets.length ? Decimal.max(0, -Number(opening)) : 0;
        expect(two.budgets.map(({ spent }, index) => new Decimal(spent).plus(drawn[index] ?? 0).toFixed(2))).toEqual(
          budgets.map(({ spent, opening }) => new Decimal(spent).plus(ofBefore(opening)).toFixed(2)),
        );
        expect(two.budgets.map(coming)).toEqual(budgets.map(coming));
        expect(withBudget(two.commitments)).toEqual(withBudget(one.commitments));
        expect(given(two.total)).toEqual(taken(two.total));
        for (let each = next(cut.month); each <= "2019-12"; each = next(each)) {
          const isSame = compiled !== halfYears || cut.month !== "2019-06";
          expect(month(told(statement(rest, compiled, each)), isSame)).toEqual(
            month(told(statement(whole, compiled, each)), isSame),
          );
        }
        const foreseen = [whole, rest].map((each) => told(forecast(each, compiled, { ...asked, by: "commitments" })));
        if (!cut.isShort) expect(foreseen[1]?.passedOn).toBe(foreseen[0]?.passedOn);
        if (compiled !== halfYears) expect(foreseen[1]?.left).toBe(foreseen[0]?.left);
        if (drawn.some((amount) => amount !== "0.00")) seen.drawn += 1;
        if (compiled === halfYears) seen.halves += 1;
        if (compiled === limited) seen.limits += 1;
        if (rest.entries.some(({ kind }) => kind === "delivery")) seen.later += 1;
      }),
      runs,
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(3);
  });

  it("comes to what the oracle says of the whole year", () => {
    fc.assert(
      fc.property(ledgers, fc.nat(20), days, (ledger, pick, asOf) => {
        const cut = cutLedger(ledger, smallCompiled, pick);
        if (cut === undefined) return;
        const through = laterOf(asOf, lastDays[cut.month] ?? "");
        const knowledge = { knownOn: "2019-12-31", through };
        const { total } = told(account(cut.rest, smallCompiled, { asOf: through }));
        const rows = rowsOf(cut.whole, knowledge);
        const of = (isLater: boolean) =>
          sum(rows.filter(({ month: own }) => own > cut.month === isLater).map(({ covered }) => covered)).toFixed(2);
        expect(total.spent).toBe(of(true));
        expect(total.opening).toBe(new Decimal(of(false)).neg().toFixed(2));
        const granted = [total.allocated, total.adjusted, total.exceptions].map((text) => new Decimal(text));
        expect(sum(granted).toFixed(2)).toBe(budgetOf(cut.whole, "2019-12-31").toFixed(2));
      }),
      { ...runs, numRuns: oracleRuns },
    );
  });
});

function given({ opening, allocated, adjusted, exceptions }: Account["total"]): string {
  return sum([opening, allocated, adjusted, exceptions].map((text) => new Decimal(text))).toFixed(2);
}

function taken({ spent, committed, available, lapsed, carried: over }: Account["total"]): string {
  return sum([spent, committed, available, lapsed, over].map((text) => new Decimal(text))).toFixed(2);
}
