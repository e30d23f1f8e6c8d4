import { type Issue, InputError } from "../../errors/index.js";
import { formatDay, parseDay } from "../day-text.js";
import type { Day } from "../gregorian.js";
import { formatEnd, parseEnd, whyNotEnd } from "./open-end.js";
import { whyNotDate } from "../why-not-date.js";

/** A run of days, both ends included. `from` is never after `to`: a period has at least one day. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The period of two dates, both included.
 *
 * @param from the first day, "YYYY-MM-DD"
 * @param to the last day, "YYYY-MM-DD", or `"open"`
 * @throws InputError with code `date-form`, `date-not-real`, `date-range` (both dates are looked at) or `end-before-start`
 * @example days(period("2018-09-01", "2019-08-31")) // 365
 */
export function period(from: string, to: string): Period {
  const start = typeof from === "string" ? parseDay(from) : NaN;
  const end = typeof to === "string" ? parseEnd(to) : NaN;
  const issues: Issue[] = [];
  if (Number.isNaN(start)) issues.push(whyNotDate(from, "from"));
  if (Number.isNaN(end)) issues.push(whyNotEnd(to, "to"));
  if (end < start) issues.push(endBeforeStart(start, end, "to"));
  if (issues.length > 0) throw new InputError(issues);
  return { from: start, to: end };
}

/** The issue of a last day that lies before the first. */
export function endBeforeStart(from: Day, to: Day, path: string): Issue {
  return {
    code: "end-before-start",
    path,
    expected: `a last day on or after the first, ${formatDay(from)}`,
    received: `"${formatDay(to)}"`,
    hint: "Both days belong to the period.",
  };
}

/** The text of a period, both ends included: "2018-09-01 to 2019-08-31". */
export function formatPeriod(period: Period): string {
  return `${formatDay(period.from)} to ${formatEnd(period.to)}`;
}

/** How many days a period has, both ends counted. */
export function days(period: Period): number {
  return period.to - period.from + 1;
}

/** Whether a day lies in a period. */
export function contains(period: Period, day: Day): boolean {
  return day >= period.from && day <= period.to;
}

/** Whether two periods share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The days that two periods share, or undefined when there are none. */
export function intersect(a: Period, b: Period): Period | undefined {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : undefined;
}

/**
 * The days of one period that are not in another.
 *
 * @returns no, one or two periods, the earlier first
 */
export function subtract(a: Period, b: Period): readonly Period[] {
  if (!overlaps(a, b)) return [a];
  const rest: Period[] = [];
  if (a.from < b.from) rest.push({ from: a.from, to: b.from - 1 });
  if (b.to < a.to) rest.push({ from: b.to + 1, to: a.to });
  return rest;
}
