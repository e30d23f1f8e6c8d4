import { parsePosition } from "../../src/documents/index.js";
import { accountDifferences, closeMonth, type Ledger, type LedgerEntry } from "../../src/ledger/index.js";
import type { Position } from "../../src/result/position/document.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { closedOn } from "./oracle.js";
import { next } from "./arbitrary.js";

/** A ledger, and the same cut in two at the end of a month: what is left of it goes on from what the month leaves behind. */
export interface CutLedger {
  readonly whole: Ledger;
  readonly rest: Ledger;
  readonly position: Position;
  readonly month: string;
  readonly closedOn: string;
  /** Whether something of the time before was not covered. */
  readonly isShort: boolean;
}

/**
 * Cuts a ledger at the end of one of its closed months. What came later of the months before is left out of both: the second ledger does not
 * have them. Money that is decided after the cut is left out too where it would reach months before: where those are short, or it takes more
 * than is left.
 *
 * @returns undefined where no month before the last is closed, or one was opened again
 */
export function cutLedger(ledger: Ledger, compiled: CompiledScheme, pick: number): CutLedger | undefined {
  if (ledger.entries.some(({ kind }) => kind === "reopening")) return undefined;
  const closed = [...closedOn(ledger.entries, "2199-12-31").entries()].filter(([month]) => month < "2019-12").sort();
  const [month, day] = closed[pick % Math.max(1, closed.length)] ?? [];
  if (month === undefined || day === undefined) return undefined;
  const inTime = ledger.entries.filter((entry) => {
    if (entry.kind === "closing") return true;
    const own = serviceMonth(entry, ledger);
    if (own === undefined || own > month) return true;
    const landed = "bookedIn" in entry ? entry.bookedIn : undefined;
    return entry.recordedOn <= day && (landed === undefined || landed <= month);
  });
  const ids = new Set(inTime.map(({ id }) => id));
  // A correction can be booked in an earlier month than what it corrects, which is left out then.
  const entries = inTime.filter((entry) => entry.kind !== "correction" || ids.has(entry.corrects));
  const whole = { ...ledger, entries };
  const isEarlier = (entry: LedgerEntry) => {
    if (entry.kind === "closing") return entry.month <= month;
    const own = serviceMonth(entry, whole);
    return own === undefined ? entry.recordedOn <= day : own <= month;
  };
  const earlier = entries.filter((entry) => isEarlier(entry) && !(entry.kind === "closing" && entry.month === month));
  const { position, ledger: closedLedger } = closeMonth({ ...ledger, entries: earlier }, compiled, month, {
    ...{ by: "office", recordedOn: day },
  });
  if (position === undefined) throw new Error("The month leaves nothing behind.");
  const opening = parsePosition(JSON.stringify(position));
  const { carryOver, ...withoutRules } = closedLedger;
  const shown = accountDifferences(withoutRules, compiled, { before: "2018-12-10" });
  const isShort = shown.state === "eligible" && shown.rows.some(({ cost, covered }) => cost !== covered);
  // The next budget pays for what this one could not, once it is over.
  if (isShort && carryOver?.overspent !== undefined && month < "2019-06") return undefined;
  const later = entries.filter((entry) => !isEarlier(entry));
  const taken = later.reduce(
    (sum, each) => (each.kind === "exception" ? sum + Math.min(0, Number(each.amount)) : sum),
    0,
  );
  const [use] = opening.budgets ?? [];
  const reaches = isShort || Number(use?.approved) - Number(use?.drawn) + taken < 0;
  const isTaken = (entry: LedgerEntry) => !(reaches && entry.kind === "exception" && !isEarlier(entry));
  const period = { ...ledger.case.period, from: `${next(month)}-01` };
  return {
    whole: { ...whole, entries: entries.filter(isTaken) },
    rest: { ...ledger, case: { ...ledger.case, period }, opening, entries: later.filter(isTaken) },
    ...{ position: opening, month, closedOn: day, isShort },
  };
}

/** The month of the service that an entry is of; undefined where it is of none. */
function serviceMonth(entry: LedgerEntry, { entries }: Pick<Ledger, "entries">): string | undefined {
  if (entry.kind === "delivery") return entry.from.slice(0, 7);
  if (entry.kind === "cancellation") return entry.day.slice(0, 7);
  const corrected = entry.kind === "correction" ? entries.find(({ id }) => id === entry.corrects) : undefined;
  return corrected && serviceMonth(corrected, { entries });
}
