import * as fc from "fast-check";
import type { Ledger, LedgerEntry } from "../../src/ledger/index.js";
import { closedOn } from "./oracle.js";
import { smallLedger } from "./small-ledger.js";

/** A day of 2019, by its number from 0. */
export function dayOf2019(number: number): string {
  return new Date(Date.UTC(2019, 0, 1 + number)).toISOString().slice(0, 10);
}

/** What somebody does on some day, before it is known what is open then. */
interface Act {
  readonly what: "deliver" | "correct" | "reverse" | "cancel" | "charge" | "except" | "close" | "reopen";
  /** Days since the act before. */
  readonly wait: number;
  /** Days that the service was before its recording. */
  readonly late: number;
  readonly units: number;
  readonly pick: number;
  readonly isCare: boolean;
}

const act = fc.record<Act>({
  what: fc.constantFrom(
    ...(["deliver", "deliver", "deliver", "deliver", "correct", "reverse", "cancel", "charge", "except"] as const),
    ...(["close", "close", "close", "close", "reopen"] as const),
  ),
  wait: fc.integer({ min: 0, max: 24 }),
  late: fc.integer({ min: 0, max: 45 }),
  units: fc.integer({ min: 1, max: 160 }),
  pick: fc.nat(1000),
  isCare: fc.boolean(),
});

const firstCare = "2019-02-10";
const lastCare = "2019-11-20";

/** Ledgers of the small case as offices write them: entries late and in time, corrections, months closed and opened again. */
export const ledgers: fc.Arbitrary<Ledger> = fc.array(act, { minLength: 4, maxLength: 30 }).map((acts) => {
  const entries: LedgerEntry[] = [];
  let today = 5;
  for (const [index, each] of acts.entries()) {
    today = Math.min(364, today + each.wait);
    const entry = entryOf(each, index, today, entries);
    if (entry !== undefined) entries.push(entry);
  }
  return smallLedger(...entries);
});

function entryOf(act: Act, index: number, today: number, before: readonly LedgerEntry[]): LedgerEntry | undefined {
  const recordedOn = dayOf2019(today);
  const eve = today === 0 ? "2018-12-31" : dayOf2019(today - 1);
  const closed = [...closedOn(before, eve).keys()].sort().at(-1) ?? "2018-12";
  const head = { id: `entry-${index}`, recordedOn };
  const day = dayOf2019(Math.max(0, today - act.late));
  const isCare = act.isCare && day >= firstCare && day <= lastCare;
  const line = isCare ? ("care" as const) : ("physio" as const);
  const unit = isCare ? ("hour" as const) : ("session" as const);
  const units = (act.units / 4).toString();
  const own = day.slice(0, 7);
  const landing = act.pick % 2 === 0 ? next(closed) : laterOf(recordedOn.slice(0, 7), next(closed));
  const booked = own > closed ? {} : { bookedIn: landing };
  const paid = before.flatMap((entry) =>
    entry.kind === "delivery" || (entry.kind === "cancellation" && entry.charged) ? [entry] : [],
  );
  switch (act.what) {
    case "deliver":
      return { ...head, kind: "delivery", line, units, unit, from: day, to: day, ...booked };
    case "cancel":
    case "charge":
      return {
        ...head,
        kind: "cancellation",
        line,
        units,
        unit,
        day,
        by: "client",
        charged: act.what === "charge",
        ...booked,
      };
    case "except":
      return {
        ...head,
        kind: "exception",
        amount: (act.units - 40).toFixed(2),
        decidedBy: "commission",
        reason: "made up",
      };
    case "correct":
    case "reverse": {
      const corrected = paid[act.pick % Math.max(1, paid.length)];
      const isDoubled = before.some((entry) => entry.kind === "correction" && entry.recordedOn === recordedOn);
      if (corrected === undefined || isDoubled) return undefined;
      const month = (corrected.kind === "delivery" ? corrected.from : corrected.day).slice(0, 7);
      const change =
        act.what === "correct" ? { change: (act.units / 8).toString() } : { units: (act.units % 9).toString() };
      return {
        ...head,
        kind: "correction",
        corrects: corrected.id,
        reason: "made-up",
        ...change,
        ...(month > closed ? {} : { bookedIn: landing }),
      };
    }
    case "close": {
      const month = next([...closedOn(before, recordedOn).keys()].sort().at(-1) ?? "2018-12");
      const isOver = recordedOn.slice(0, 7) > month && month <= "2019-12";
      return isOver ? { ...head, kind: "closing", month, by: "office" } : undefined;
    }
    case "reopen": {
      const isToday = before.some(
        ({ kind, recordedOn: day }) => day === recordedOn && (kind === "closing" || kind === "reopening"),
      );
      const months = [...closedOn(before, recordedOn).keys()].sort();
      const month = months[act.pick % Math.max(1, months.length)];
      if (month === undefined || isToday) return undefined;
      return { ...head, kind: "reopening", month, by: "office", reason: "made up" };
    }
  }
}

/** The month after a month of 2018 or 2019. */
export function next(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}
