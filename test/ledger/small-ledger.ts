import { compile } from "../../src/rules/compile.js";
import type { Ledger, LedgerEntry } from "../../src/ledger/index.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

const { plan, ...person } = smallCase;

/** The lines of the small case. */
export const lines = plan?.lines ?? [];

/** The small scheme, of which a child with its assessments has 1804.93 for the year. */
export const smallCompiled = compile(smallScheme);

/** A ledger of the small case with one plan, and entries. */
export function smallLedger(...entries: readonly LedgerEntry[]): Ledger {
  return {
    schemaVersion: 1,
    kind: "ledger",
    case: person,
    lateness: {
      method: "by-service-date",
      source: { id: "late", title: "Made up for tests", certainty: "assumption" },
    },
    plans: [{ id: "first", from: "2019-01-01", approvedOn: "2018-12-10", approvedBy: "commission", lines }],
    entries,
  };
}

/** Sessions of physiotherapy, received on a day and recorded on the next. */
export function received(id: string, day: string, units: string, recordedOn = day): LedgerEntry {
  return { id, kind: "delivery", recordedOn, line: "physio", units, unit: "session", from: day, to: day };
}

/** A month that is closed on a day. */
export function closed(month: string, recordedOn: string): LedgerEntry {
  return { id: `close-${month}-${recordedOn}`, kind: "closing", recordedOn, month, by: "office" };
}
