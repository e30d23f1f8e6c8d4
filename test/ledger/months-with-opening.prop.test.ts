import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { account, statement, type Account, type Ledger, type LedgerEntry } from "../../src/ledger/index.js";
import type { Position } from "../../src/result/position/document.js";
import { compile } from "../../src/rules/compile.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { smallScheme } from "../support/small-scheme.js";
import { dayOf2019, ledgers, next } from "./arbitrary.js";
import { byBookingDate, carrying, halfYears, quarters } from "./half-years.js";
import { closedOn } from "./oracle.js";
import { smallCompiled } from "./small-ledger.js";

const runs = { seed: 29, numRuns: Number(process.env["LEDGER_RUNS"] ?? 120) };

/** Quarters of a year, covered by an order that looks ahead: between them nothing is looked over. */
const quartersBy = (order: "priority" | "pro-rata") =>
  compile({ ...quarters.scheme, cover: { ...smallScheme.cover, order } });

interface Setting {
  readonly compiled: CompiledScheme;
  /** Last month before the account. */
  readonly cuts: readonly string[];
}

const months = ["2019-01", "2019-02", "2019-03", "2019-04", "2019-06", "2019-08"];
const settings: readonly Setting[] = [
  { compiled: smallCompiled, cuts: months },
  { compiled: halfYears, cuts: months },
  { compiled: quartersBy("priority"), cuts: ["2019-03"] },
  { compiled: quartersBy("pro-rata"), cuts: ["2019-03"] },
];

/** The scheme of a setting is told by its number: it is too long to be shown where a law fails. */
function settingOf(which: number): Setting {
  return settings[which] ?? { compiled: smallCompiled, cuts: months };
}

/** An account that begins within the year, of a budget of which some is drawn, whatever is written into it. */
const begun: fc.Arbitrary<readonly [number, Ledger]> = fc
  .record({
    ledger: ledgers,
    which: fc.nat(settings.length - 1),
    cut: fc.nat(5),
    left: fc.integer({ min: 0, max: 700 }),
    isByBooking: fc.boolean(),
    carryOver: fc.constantFrom(undefined, carrying({ amount: "0.00", share: "0.5" }, { amount: "40.00" })),
  })
  .map(({ ledger, which, cut, left, isByBooking, carryOver }) => {
    const { compiled, cuts } = settingOf(which);
    const month = cuts[cut % cuts.length] ?? "2019-06";
    const isOne = compiled === smallCompiled;
    const isBetween = !isOne && (compiled !== halfYears || month === "2019-06");
    const entries = after(month, ledger.entries).map((entry, index) =>
      entry.kind === "exception" && !isOne
        ? { ...entry, amount: entry.amount.replace("-", ""), budgetPeriod: periodFrom(month, index, isBetween) }
        : entry,
    );
    return [
      which,
      {
        ...ledger,
        ...(isByBooking ? { lateness: byBookingDate } : {}),
        ...(carryOver === undefined || isOne ? {} : { carryOver }),
        case: { ...ledger.case, period: { from: `${next(month)}-01`, to: "2019-12-31" } },
        opening: opening(month, left, { isOne, isBetween }),
        entries,
      },
    ];
  });

/** A budget period that is not over when the account begins; between two of them it begins with its first. */
function periodFrom(month: string, index: number, isBetween: boolean): string {
  if (isBetween) return "1";
  return month < "2019-06" ? String((index % 2) + 1) : "2";
}

/** What is left of the budget that goes on, so much; between two of them nothing is drawn. */
function opening(
  month: string,
  left: number,
  { isOne, isBetween }: Readonly<Record<"isOne" | "isBetween", boolean>>,
): Position {
  const through = dayBefore(`${next(month)}-01`);
  const head = { schemaVersion: 1, kind: "position", client: "client-1", scheme: smallCompiled.name } as const;
  const drawn = (granted: string) => Decimal.max(0, new Decimal(granted).minus(left)).toFixed(2);
  const use = isOne
    ? { budgetPeriod: "1", from: "2019-01-01", to: "2019-12-31", drawn: drawn("1804.93") }
    : month < "2019-06"
      ? { budgetPeriod: "1", from: "2019-01-01", to: "2019-06-30", drawn: drawn("595.07") }
      : { budgetPeriod: "2", from: "2019-07-01", to: "2019-12-31", drawn: drawn("1209.86") };
  return { ...head, through, origin: "stated", budgets: isBetween ? [] : [use] };
}

/** What is written of the months after a month. What opens an earlier one again opens the first that the account has. */
function after(cut: string, all: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const kept: LedgerEntry[] = [];
  for (const entry of all) {
    if (entry.kind === "reopening") {
      const closed = [...closedOn(kept, entry.recordedOn).keys()];
      if (closed.length > 0) kept.push(entry.month > cut ? entry : { ...entry, month: next(cut) });
    } else if (entry.kind === "closing") {
      if (entry.month > cut) kept.push(entry);
    } else if (entry.kind === "correction") {
      if (kept.some(({ id }) => id === entry.corrects)) kept.push(entry);
    } else if (entry.kind === "delivery" || entry.kind === "cancellation") {
      if ((entry.kind === "delivery" ? entry.from : entry.day).slice(0, 7) > cut) kept.push(entry);
    } else kept.push(entry);
  }
  return kept;
}

function told<Answer extends { readonly state: string }>(
  answer: Answer,
): Extract<Answer, { readonly state: "eligible" }> {
  if (answer.state !== "eligible") throw new Error(`The small case is ${answer.state}.`);
  return answer as Extract<Answer, { readonly state: "eligible" }>;
}

const amounts = (texts: readonly string[]) => texts.reduce((sum, text) => sum.plus(text), new Decimal(0));

describe("an account that begins with what an earlier one left, whatever is written into it", () => {
  it("is settled by months as at once: short or not, opened again or not, late or not", () => {
    const seen = { opened: 0, late: 0, short: 0, halves: 0, ahead: 0 };
    fc.assert(
      fc.property(begun, ([which, ledger]) => {
        const { compiled } = settingOf(which);
        const closed = [...closedOn(ledger.entries, "2199-12-31").entries()].sort();
        const last = closed.at(-1);
        if (last === undefined) return;
        const shown = closed.map(([month]) => told(statement(ledger, compiled, month)));
        const drawn = amounts(
          shown.flatMap(({ movements }) =>
            movements.flatMap(({ kind, amount }) => (kind === "services" || kind === "earlier-months" ? [amount] : [])),
          ),
        );
        const known = { asOf: dayBefore(`${next(last[0])}-01`), knownOn: last[1] };
        expect(drawn.neg().toFixed(2)).toBe(told(account(ledger, compiled, known)).total.spent);
        for (const [index, { opening: before }] of shown.entries()) {
          if (index > 0) expect(before).toBe(shown[index - 1]?.closing);
        }
        if (ledger.entries.some(({ kind }) => kind === "reopening")) seen.opened += 1;
        if (ledger.entries.some((entry) => "bookedIn" in entry)) seen.late += 1;
        if (shown.some(({ services }) => services.some(({ uncovered }) => uncovered !== "0.00"))) seen.short += 1;
        if (compiled === halfYears && ledger.case.period.from < "2019-07-01") seen.halves += 1;
        if (compiled !== halfYears && compiled !== smallCompiled) seen.ahead += 1;
      }),
      { ...runs, numRuns: runs.numRuns * 8, endOnFailure: true },
    );
    expect(Object.entries(seen).filter(([, count]) => count <= 5)).toEqual([]);
  });

  it("adds up after every event, on every day", () => {
    const days = fc.integer({ min: 5, max: 364 }).map(dayOf2019);
    fc.assert(
      fc.property(begun, days, ([which, ledger], day) => {
        const { compiled } = settingOf(which);
        const asOf = day < ledger.case.period.from ? ledger.case.period.from : day;
        for (const knownOn of new Set(ledger.entries.map(({ recordedOn }) => recordedOn))) {
          const { total, budgets } = told(account(ledger, compiled, { asOf, knownOn }));
          for (const row of [total, ...budgets]) expect(given(row)).toEqual(taken(row));
        }
      }),
      { ...runs, endOnFailure: true },
    );
  });
});

function given({ opening: before, allocated, adjusted, exceptions }: Account["total"]): Decimal {
  return amounts([before, allocated, adjusted, exceptions]);
}

function taken({ spent, committed, available, lapsed, carried }: Account["total"]): Decimal {
  return amounts([spent, committed, available, lapsed, carried]);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
