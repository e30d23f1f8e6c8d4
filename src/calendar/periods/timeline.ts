import { InputError } from "../../errors/index.js";
import { formatDay } from "../day-text.js";
import type { Day } from "../gregorian.js";
import { type Period, formatPeriod } from "./period.js";
import { timelineIssues } from "./timeline-issues.js";

/** A value that holds on the days from `from` to `to`, both included (`openEnd` where its source sets no end). */
export interface DatedValue<T> extends Period {
  readonly value: T;
  /** The id of the source that gives it. */
  readonly source?: string;
  /** What is assumed, and why, where no source gives the value for these days. */
  readonly assumption?: string;
}

/** Dated values in order of their days, no day in two of them; there may be gaps. */
export type Timeline<T> = readonly DatedValue<T>[];

/**
 * Rows as a timeline.
 *
 * @param rows in any order
 * @param path where the rows stand in their document, for the issues
 * @returns the rows sorted by their first day
 * @throws InputError with code `end-before-start` or `dates-overlap`, every one found
 */
export function timeline<T>(rows: readonly DatedValue<T>[], path = ""): Timeline<T> {
  const issues = timelineIssues(rows, path);
  if (issues.length > 0) throw new InputError(issues);
  return [...rows].sort((a, b) => a.from - b.from);
}

/**
 * The index of the row that holds on a day, found by halving.
 *
 * @returns the index, or -1 when the day lies in a gap
 */
export function segmentIndexOn(timeline: Timeline<unknown>, day: Day): number {
  const index = lastIndexFrom(timeline, day);
  const row = timeline[index];
  return row !== undefined && day <= row.to ? index : -1;
}

/**
 * The row that holds on a day: the value with its source.
 *
 * @param path what is looked up, for the issue
 * @throws InputError with code `dates-gap`, naming the nearest rows, when the day lies in a gap
 */
export function rowOn<T>(timeline: Timeline<T>, day: Day, path = ""): DatedValue<T> {
  const index = lastIndexFrom(timeline, day);
  const before = timeline[index];
  if (before !== undefined && day <= before.to) return before;
  const near = [before, timeline[index + 1]].filter((row) => row !== undefined).map(formatPeriod);
  throw new InputError([
    {
      code: "dates-gap",
      path,
      expected: `a value on ${formatDay(day)}`,
      received: near.length === 0 ? "no value on any day" : `values on other days, the nearest ${near.join(" and ")}`,
      hint: "Holding a value on days its source does not name takes an explicit projection.",
    },
  ]);
}

/**
 * The value that holds on a day.
 *
 * @param path what is looked up, for the issue
 * @throws InputError with code `dates-gap`, naming the nearest rows, when the day lies in a gap
 */
export function valueOn<T>(timeline: Timeline<T>, day: Day, path = ""): T {
  return rowOn(timeline, day, path).value;
}

/**
 * Walks over the days from `from` to `to` in runs with one row each, and in gaps; every day is in exactly one call.
 *
 * @param visit gets the row, or undefined in a gap, and the first and last day of the run
 */
export function forEachSegment<T>(
  timeline: Timeline<T>,
  from: Day,
  to: Day,
  visit: (row: DatedValue<T> | undefined, from: Day, to: Day) => void,
): void {
  let index = Math.max(lastIndexFrom(timeline, from), 0);
  let day = from;
  while (day <= to) {
    const row = timeline[index];
    if (row === undefined || row.from > to) {
      visit(undefined, day, to);
      return;
    }
    if (row.from > day) visit(undefined, day, row.from - 1);
    if (row.to >= day) {
      visit(row, Math.max(day, row.from), Math.min(row.to, to));
      day = row.to + 1;
    }
    index += 1;
  }
}

/** The index of the last row that begins on or before a day, or -1. */
function lastIndexFrom(timeline: Timeline<unknown>, day: Day): number {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // The middle lies inside the array.
    if ((timeline[middle] as Period).from <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
