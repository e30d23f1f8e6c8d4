import { parseDay, whyNotDate, type Day } from "../calendar/index.js";
import { InputError, received } from "../errors/index.js";
import type { Dated } from "../person/dated.js";

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

/**
 * Looks at the first and last day of an argument, the last one a day or `"open"`.
 *
 * @throws {InputError} for a text that is no date, and a last day before the first
 */
export function daysAsked({ from, to }: Dated, path: string): void {
  const first = dayAsked(from, `${path}.from`);
  if (to === "open" || dayAsked(to, `${path}.to`) >= first) return;
  const expected = `a day from ${from}, or "open"`;
  throw new InputError([{ code: "out-of-order", path: `${path}.to`, expected, received: received(to) }]);
}
