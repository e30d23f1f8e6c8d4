import { lastDay, monthOf, type Day, type Period } from "../../calendar/index.js";
import { pathOf, received, type Issue } from "../../errors/index.js";
import { parseScaled, quantityDecimals, whyNotDecimal } from "../../numbers/index.js";
import { checkUniqueIds } from "../../person/facts/unique.js";
import { readDay } from "../../person/read/values.js";
import { checkBooking } from "./booking.js";
import { checkCorrections } from "./check-corrections.js";
import { checkUnits } from "./check-units.js";
import { closedOn } from "./closed.js";
import type { LedgerEntry } from "../entry.js";
import type { EntrySetting, LedgerFacts, Noted } from "./facts.js";
import { readMonth } from "./read-month.js";

/** Every list of entries. */
export type EntryFacts = Omit<LedgerFacts, "document" | "period" | "plans" | "lastEligible">;

type Lists = { -readonly [Name in keyof EntryFacts]: EntryFacts[Name][number][] };

/**
 * Reads the entries of a ledger, each on its own and then those that are right against the others: what is wrong with one hides nothing of
 * the rest, and accuses none of it.
 */
export function readEntries(
  entries: readonly LedgerEntry[],
  setting: EntrySetting & { readonly isCertain: boolean },
  issues: Issue[],
): EntryFacts {
  checkUniqueIds(entries, issues, "entries");
  const lists = emptyLists();
  const broken = new Set<number>();
  for (const [index, entry] of entries.entries()) {
    const before = issues.length;
    put(entry, index, lists, issues);
    if (issues.length > before) broken.add(index);
  }
  const isBroken = (kinds: readonly LedgerEntry["kind"][]) =>
    [...broken].some((index) => kinds.some((kind) => kind === entries[index]?.kind));
  for (const name of Object.keys(lists) as (keyof Lists)[]) sortSound(lists[name], broken);
  const areMonths = setting.isCertain && !isBroken(["closing", "reopening"]);
  const areDays = setting.isCertain && !isBroken(["extension"]);
  const closed = areMonths ? closedOn(lists, setting.period, issues) : undefined;
  if (areDays) checkUnits(lists, setting, issues);
  checkCorrections(entries, lists, { broken, issues });
  if (areDays && closed !== undefined) checkBooking(lists, setting.period, closed, issues);
  return lists;
}

function emptyLists(): Lists {
  return {
    ...{ deliveries: [], cancellations: [], corrections: [], payments: [], notices: [] },
    ...{ stops: [], extensions: [], exceptions: [], closings: [], reopenings: [] },
  };
}

/** Takes out of a list what is wrong by itself, and puts the rest in order. */
function sortSound(list: Noted<LedgerEntry>[], broken: ReadonlySet<number>): void {
  if (broken.size > 0) list.splice(0, list.length, ...list.filter(({ index }) => !broken.has(index)));
  list.sort(inOrder);
}

function inOrder(one: Noted<LedgerEntry>, other: Noted<LedgerEntry>): number {
  return one.recorded - other.recorded || (one.entry.id < other.entry.id ? -1 : 1);
}

function put(entry: LedgerEntry, index: number, lists: Lists, issues: Issue[]): void {
  const day = (key: string, text: string) => readDay(text, issues, "entries", index, key);
  const noted = { recorded: day("recordedOn", entry.recordedOn), index };
  const month = (key: string, text: string) => readMonth(text, pathOf("entries", index, key), issues);
  const booked = (text: string | undefined, own: Day) =>
    text === undefined ? (Number.isNaN(own) ? Number.NaN : monthOf(own)) : month("bookedIn", text);
  switch (entry.kind) {
    case "delivery": {
      const span = { from: day("from", entry.from), to: day("to", entry.to) };
      checkSpan(span, entry.to, index, issues);
      const units = more(entry.units, index, issues);
      const { recorded } = noted;
      lists.deliveries.push({ entry, recorded, index, ...span, units, booked: booked(entry.bookedIn, span.from) });
      return;
    }
    case "cancellation": {
      const on = day("day", entry.day);
      const units = more(entry.units, index, issues);
      lists.cancellations.push({ entry, ...noted, from: on, to: on, units, booked: booked(entry.bookedIn, on) });
      return;
    }
    case "correction": {
      const units = entry.units === undefined ? undefined : scaled(entry.units, "units", index, issues);
      const change = entry.change === undefined ? undefined : scaled(entry.change, "change", index, issues);
      lists.corrections.push({ entry, ...noted, units, change, booked: booked(entry.bookedIn, Number.NaN) });
      return;
    }
    case "payment":
      lists.payments.push({ entry, ...noted, day: day("paidOn", entry.paidOn) });
      return;
    case "notice":
      lists.notices.push({ entry, ...noted, day: day("from", entry.from) });
      return;
    case "stop":
      lists.stops.push({ entry, ...noted, day: day("lastDay", entry.lastDay) });
      return;
    case "extension":
      lists.extensions.push({ entry, ...noted, day: day("until", entry.until) });
      return;
    case "exception":
      lists.exceptions.push({ entry, ...noted });
      return;
    case "closing":
      lists.closings.push({ entry, ...noted, month: month("month", entry.month) });
      return;
    case "reopening":
      lists.reopenings.push({ entry, ...noted, month: month("month", entry.month) });
  }
}

/** A delivery lies on days of one month, the first not after the last. */
function checkSpan({ from, to }: Period, text: string, index: number, issues: Issue[]): void {
  if (Number.isNaN(from)) return;
  const path = pathOf("entries", index, "to");
  if (to < from) {
    issues.push({ code: "end-before-start", path, expected: "a day not before `from`", received: received(text) });
  } else if (to > lastDay(monthOf(from))) {
    const hint = "Write an entry for each month, with the units of its days.";
    issues.push({
      code: "more-months",
      path,
      expected: "a day of the month of `from`",
      received: received(text),
      hint,
    });
  }
}

function scaled(text: string, key: string, index: number, issues: Issue[]): number {
  const value = typeof text === "string" ? parseScaled(text, quantityDecimals) : Number.NaN;
  if (Number.isNaN(value)) issues.push(whyNotDecimal(text, quantityDecimals, pathOf("entries", index, key)));
  return value;
}

function more(text: string, index: number, issues: Issue[]): number {
  const value = scaled(text, "units", index, issues);
  if (value <= 0) {
    const path = pathOf("entries", index, "units");
    issues.push({ code: "not-positive", path, expected: "more than 0", received: received(text) });
  }
  return value;
}
