import { parseDay, whyNotDate, type Day } from "../calendar/index.js";
import { InputError } from "../errors/index.js";

/**
 * The day that an argument names.
 *
 * @throws {InputError} for a text that is no date
 */
export function dayAsked(date: string, path = "date"): Day {
  // Callers without types can pass anything.
  const day = typeof date === "string" ? parseDay(date) : NaN;
  if (Number.isNaN(day)) throw new InputError([whyNotDate(date, path)]);
  return day;
}
