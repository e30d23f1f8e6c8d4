import { type Issue, received } from "../../errors/index.js";
import { parseDay } from "../day-text.js";
import { type Day, earliestDay, earliestMonth, latestDay, monthOf } from "../gregorian.js";

const latestMonth = /* @__PURE__ */ monthOf(latestDay);

/** Whether a value is a day number of the calendar. */
export function isDay(value: unknown): value is Day {
  return isWithin(value, earliestDay, latestDay);
}

/** A day. */
export function aDay(value: unknown, path: string): readonly Issue[] | undefined {
  return isDay(value) ? undefined : [notDay(value, path)];
}

/** A day on which a part begins: also the day after the last, which follows on an open end. */
export function aStart(value: unknown, path: string): readonly Issue[] | undefined {
  return isWithin(value, earliestDay, latestDay + 1) ? undefined : [notDay(value, path)];
}

/** A month. */
export function aMonth(value: unknown, path: string): readonly Issue[] | undefined {
  return isWithin(value, earliestMonth, latestMonth) ? undefined : [notMonth(value, path)];
}

/** The issue of a value that is no day number. */
export function notDay(value: unknown, path: string): Issue {
  return {
    code: "not-day",
    path,
    expected: `a day number from ${earliestDay} (1900-01-01) to ${latestDay} (2199-12-31)`,
    received: receivedDay(value),
    hint: isDate(value) ? `Call day("${value}").` : `Day numbers are made from text: day("2018-09-01").`,
  };
}

function notMonth(value: unknown, path: string): Issue {
  const isMonthText = typeof value === "string" && isDate(`${value}-01`);
  const fromDate = isDate(value) ? `Call monthOf(day("${value}")).` : undefined;
  return {
    code: "not-month",
    path,
    expected: `a month number from ${earliestMonth} (1900-01) to ${latestMonth} (2199-12)`,
    received: receivedDay(value),
    hint: isMonthText
      ? `Call parseMonth("${value}").`
      : (fromDate ?? 'Month numbers are made from days or text: monthOf(day("2018-09-01")), parseMonth("2018-09").'),
  };
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

function isDate(value: unknown): value is string {
  return typeof value === "string" && !Number.isNaN(parseDay(value));
}

function receivedDay(value: unknown): string {
  return Object.prototype.toString.call(value) === "[object Date]" ? "a Date object" : received(value);
}
