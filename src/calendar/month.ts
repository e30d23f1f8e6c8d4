import { InputError, received } from "../errors/index.js";
import { monthText, parseDay } from "./day-text.js";
import { type Month, monthOf } from "./gregorian.js";

/**
 * The text of a month, the opposite of {@link parseMonth}.
 *
 * @example formatMonth(monthOf(day("2018-09-17"))) // "2018-09"
 */
export function formatMonth(month: Month): string {
  const year = (month / 12) | 0;
  return monthText(year, month - year * 12 + 1);
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
  if (!Number.isNaN(first)) return monthOf(first);
  const expected = 'a month from 1900-01 to 2199-12, such as "2018-09"';
  throw new InputError([{ code: "month-form", path: "", expected, received: received(text) }]);
}
