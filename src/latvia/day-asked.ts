import { parseDay, whyNotDate, type Day } from "../calendar/index.js";
import { InputError } from "../errors/index.js";

/**
 * The day that an argument names.
 *
 * @throws {InputError} for a text that is no date
 */
export function dayAsked(date: string, path = "date"): Day {
  const day = parseDay(date);
  if (Number.isNaN(day)) throw new InputError([whyNotDate(date, path)]);
  return day;
}
