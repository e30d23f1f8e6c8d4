import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statement, type Ledger, type LedgerEntry } from "../../src/ledger/index.js";
import { compile } from "../../src/rules/compile.js";
import { smallScheme } from "../support/small-scheme.js";
import { ledgers } from "./arbitrary.js";
import { byBookingDate } from "./half-years.js";
import { closedOn, sum, unitsOf } from "./oracle.js";
import { smallLedger } from "./small-ledger.js";

const runs = { seed: 41, numRuns: Number(process.env["LEDGER_RUNS"] ?? 60) };

/** At most three sessions in a month, and no care on some days. */
const limited = compile({
  ...smallScheme,
  limits: [
    {
      ...{ kind: "most-units", id: "three", label: { lv: "Trīs nodarbības", en: "Three sessions" }, per: "month" },
      ...{ services: ["physio"], from: "2019-01-01", to: "2019-12-31", source: "made-up" },
      amounts: [{ most: "3", from: "2019-01-01", to: "2019-12-31", source: "made-up" }],
    },
  ],
});

const refusedAfter = { ...smallLedger().lateness, method: "refused-after", days: 3 } as const;

/** Ledgers by each rule of lateness, some of which have a last day with a right. */
const any = fc
  .tuple(ledgers, fc.constantFrom(smallLedger().lateness, byBookingDate, refusedAfter), fc.integer({ min: 1, max: 24 }))
  .map(([ledger, lateness, half]): Ledger => {
    if (half > 12) return { ...ledger, lateness };
    const lastDay = `2019-${String(half).padStart(2, "0")}-14`;
    const stop: LedgerEntry = { id: "stop", kind: "stop", recordedOn: lastDay, lastDay, because: "moved-away" };
    return { ...ledger, lateness, entries: [...ledger.entries, stop] };
  });

describe("what was received in a month, whatever is written into a ledger", () => {
  it("is paid, cut or refused to the last unit, in the statement of the month", () => {
    const seen = { cuts: 0, refused: 0 };
    fc.assert(
      fc.property(any, (ledger) => {
        const closed = closedOn(ledger.entries, "9999-12-31");
        for (const month of Array.from({ length: 12 }, (_, index) => `2019-${String(index + 1).padStart(2, "0")}`)) {
          const told = statement(ledger, limited, month);
          if (told.state !== "eligible") throw new Error(told.state);
          const own = <Row extends { readonly from: string }>(rows: readonly Row[]) =>
            rows.filter(({ from }) => from.startsWith(month));
          const refused = own(told.refused).filter(({ rule }) => rule !== "paid-after-last-eligible-day");
          seen.cuts += told.cuts.length;
          seen.refused += refused.length;
          const shown = sum(
            [...own(told.services), ...own(told.cuts), ...refused].map(({ units }) => new Decimal(units)),
          );
          const knowledge = { knownOn: closed.get(month) ?? "9999-12-31", through: `${month}-31` };
          expect(shown.toString()).toBe(receivedIn(month, ledger, knowledge).toString());
        }
      }),
      runs,
    );
    expect(seen.cuts).toBeGreaterThan(10);
    expect(seen.refused).toBeGreaterThan(10);
  });
});

/** The units of the entries of a month that are paid for where nothing stands against it. */
function receivedIn(month: string, { entries }: Ledger, knowledge: { knownOn: string; through: string }): Decimal {
  return sum(
    entries.flatMap((entry) => {
      if (entry.kind !== "delivery" && !(entry.kind === "cancellation" && entry.charged)) return [];
      const day = entry.kind === "delivery" ? entry.from : entry.day;
      if (!day.startsWith(month) || entry.recordedOn > knowledge.knownOn) return [];
      if ((entry.bookedIn ?? month) > month) return [];
      return [unitsOf(entry, entries, knowledge)];
    }),
  );
}
