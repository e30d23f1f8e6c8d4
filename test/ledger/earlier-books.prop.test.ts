import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MonthBooks } from "../../src/ledger/books/books.js";
import { statement, statements, type Ledger } from "../../src/ledger/index.js";
import { monthStates } from "../../src/ledger/statement/month-states.js";
import { openLedger, standingOf } from "../../src/ledger/books/open-ledger.js";
import { compile } from "../../src/rules/compile.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { smallScheme } from "../support/small-scheme.js";
import { ledgers } from "./arbitrary.js";
import { byBookingDate, carrying, halfYears, shutAfter } from "./half-years.js";
import { smallCompiled, smallLedger } from "./small-ledger.js";

const runs = { seed: 24, numRuns: Number(process.env["LEDGER_RUNS"] ?? 60) };

const withLimit = compile({
  ...smallScheme,
  limits: [
    {
      ...{ kind: "most-units", id: "ten", label: { lv: "Desmit nodarbības", en: "Ten sessions" }, per: "month" },
      ...{ services: ["physio"], from: "2019-01-01", to: "2019-12-31", source: "made-up" },
      amounts: [{ most: "10", from: "2019-01-01", to: "2019-12-31", source: "made-up" }],
    },
  ],
});
const covering = (order: "priority" | "pro-rata") =>
  compile({ ...smallScheme, cover: { ...smallScheme.cover, order } });
const schemes: readonly CompiledScheme[] = [
  smallCompiled,
  halfYears,
  withLimit,
  covering("priority"),
  covering("pro-rata"),
];

/** Ledgers by every rule of lateness, year-end and carrying over, that close what they deliver. */
const ruled: fc.Arbitrary<Ledger> = fc
  .record({
    ledger: ledgers,
    lateness: fc.constantFrom(smallLedger().lateness, byBookingDate),
    shut: fc.constantFrom(undefined, shutAfter(10, "refused"), shutAfter(10, "next-budget")),
    carryOver: fc.constantFrom(undefined, carrying({ amount: "100.00" })),
  })
  .map(({ ledger, lateness, shut, carryOver }) => ({
    ...ledger,
    entries: ledger.entries.map((entry) => (entry.kind === "exception" ? { ...entry, budgetPeriod: "1" } : entry)),
    lateness,
    ...(shut === undefined ? {} : { yearEnd: shut }),
    ...(carryOver === undefined ? {} : { carryOver }),
  }));

function ofScheme(ledger: Ledger, compiled: CompiledScheme): Ledger {
  if (compiled === halfYears) return ledger;
  return {
    ...ledger,
    entries: ledger.entries.map((entry) => {
      if (entry.kind !== "exception") return entry;
      const { budgetPeriod, ...rest } = entry;
      return budgetPeriod === undefined ? entry : rest;
    }),
  };
}

function toldBooks({ plan, period, budgets, months, units, refused }: MonthBooks) {
  return { plan: plan.toJSON(), period, budgets, months, units, refused };
}

describe("the months of a ledger, told together", () => {
  it("say what each says alone", () => {
    fc.assert(
      fc.property(ruled, fc.constantFrom(...schemes), (any, compiled) => {
        const ledger = ofScheme(any, compiled);
        const together = statements(ledger, compiled);
        if ("state" in together) throw new Error(together.state);
        expect(together).toEqual(together.map(({ month }) => statement(ledger, compiled, month)));
        const open = openLedger(ledger, compiled, (own) => monthStates(own, {}).closings.length);
        expect(together.length).toBe(open);
      }),
      runs,
    );
  });

  it("have the books that each would have if it were worked out for itself", () => {
    const seen = { taken: 0, worked: 0 };
    fc.assert(
      fc.property(ruled, fc.constantFrom(...schemes), (any, compiled) => {
        openLedger(ofScheme(any, compiled), compiled, (open) => {
          const { closings, stateOf } = monthStates(open, {});
          for (const { month } of closings.toReversed()) {
            const state = stateOf(month);
            if (!("books" in state)) throw new Error(state.state);
            const plain = standingOf(open, state.knowledge);
            if (!("books" in plain)) throw new Error(plain.state);
            expect(toldBooks(state.books)).toEqual(toldBooks(plain.books));
            expect(state.head).toEqual(plain.head);
            if (state.books === state.whole) seen.worked += 1;
            else seen.taken += 1;
          }
        });
      }),
      runs,
    );
    expect(seen.taken).toBeGreaterThan(0);
    expect(seen.worked).toBeGreaterThan(0);
  });
});
