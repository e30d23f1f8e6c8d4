import { type Issue, InputError } from "../../errors/index.js";
import { formatDay, parseDay } from "../day-text.js";
import { type Day, latestDay } from "../gregorian.js";
import { whyNotDate } from "../why-not-date.js";

/**
 * The last day of a period to which its source sets no end, written `"open"`.
 * It is 2199-12-31, the last day that can be written, so that arithmetic needs no special case; nothing later can be asked about.
 */
export const openEnd: Day = latestDay;

/**
 * The last day that a `to` names, on the hot path.
 *
 * @param text a date or `"open"`
 * @returns the day number, {@link openEnd} for `"open"`, or `NaN` when it is neither; {@link whyNotEnd} tells why
 */
export function parseEnd(text: string): Day {
  return text === "open" ? openEnd : parseDay(text);
}

/**
 * The last day that a `to` names.
 *
 * @param text a date or `"open"`
 * @throws InputError with code `date-form`, `date-not-real` or `date-range`
 */
export function endDay(text: string): Day {
  const parsed = typeof text === "string" ? parseEnd(text) : NaN;
  if (Number.isNaN(parsed)) throw new InputError([whyNotEnd(text, "")]);
  return parsed;
}

/** Why a value is neither a date nor `"open"`; as `whyNotDate`. */
export function whyNotEnd(value: unknown, path: string): Issue {
  return whyNotDate(value, path, ' or "open"');
}

/** The text of a last day: a date, or `"open"`. */
export function formatEnd(day: Day): string {
  return day === openEnd ? "open" : formatDay(day);
}
