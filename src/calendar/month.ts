import { InputError, received } from "../errors/index.js";
import { type Day, firstDayOfIndex, isLeapYear, lengthOfMonth, monthIndex, parseDay } from "./day.js";

/** A calendar month as a number: year * 12 + month - 1. The month after `m` is `m + 1`. */
export type Month = number;

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  return monthIndex(day);
}

/** The first day of a month. */
export function firstDay(month: Month): Day {
  return firstDayOfIndex(month);
}

/** The last day of a month. */
export function lastDay(month: Month): Day {
  return firstDayOfIndex(month + 1) - 1;
}

/** The length of a month in days. */
export function daysInMonth(month: Month): number {
  const year = (month / 12) | 0;
  return lengthOfMonth(year, month - year * 12 + 1);
}

/** The length of a year in days. */
export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

/**
 * The text of a month.
 *
 * @example formatMonth(monthOf(day("2018-09-17"))) // "2018-09"
 */
export function formatMonth(month: Month): string {
  const year = (month / 12) | 0;
  return `${String(year).padStart(4, "0")}-${String(month - year * 12 + 1).padStart(2, "0")}`;
}

/**
 * The month a text names.
 *
 * @param text a month, exactly "YYYY-MM", from 1900-01 to 2199-12
 * @throws InputError with code `month-form`
 * @example firstDay(parseMonth("2018-09")) === day("2018-09-01") // true
 */
export function parseMonth(text: string): Month {
  const first = typeof text === "string" ? parseDay(`${text}-01`) : NaN;
  if (Number.isNaN(first)) {
    throw new InputError([
      {
        code: "month-form",
        path: "",
        expected: 'a month from 1900-01 to 2199-12, such as "2018-09"',
        received: received(text),
      },
    ]);
  }
  return monthIndex(first);
}
