import { InputError } from "../errors/index.js";
import { dateText, parseDay } from "./day-text.js";
import type { Day } from "./gregorian.js";
import { whyNotDate } from "./why-not-date.js";

/**
 * The day a text names.
 *
 * @param text a date, exactly "YYYY-MM-DD"
 * @returns the day number
 * @throws InputError with code `date-form`, `date-not-real` or `date-range`
 * @example formatDay(day("2018-09-01") + 30) // "2018-10-01"
 */
export function day(text: string): Day {
  const parsed = typeof text === "string" ? parseDay(text) : NaN;
  if (Number.isNaN(parsed)) throw new InputError([whyNotDate(text, "")]);
  return parsed;
}

/**
 * The day of a year, month and day of the month.
 *
 * @param year 1900 to 2199
 * @param month 1 to 12
 * @param dayOfMonth 1 to the length of the month
 * @throws InputError with code `date-form`, `date-not-real` or `date-range`
 * @example formatDay(dayOf(2020, 2, 29)) // "2020-02-29"
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return day(dateText(year, month, dayOfMonth));
}
