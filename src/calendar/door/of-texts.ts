import type { Day } from "../gregorian.js";
import { parseDay as parseDayOfText, parseEnd as parseEndOfText } from "../index.js";

/**
 * The day a text names, without an error.
 *
 * @param text a date, exactly "YYYY-MM-DD"
 * @returns the day number, or `NaN` when it is no such text, no real date, or lies outside 1900-01-01 to 2199-12-31;
 * `whyNotDate` tells which
 * @example parseDay("2018-09-01") // 17775
 * @example parseDay("2019-02-29") // NaN
 */
export function parseDay(text: string): Day {
  return typeof text === "string" ? parseDayOfText(text) : NaN;
}

/**
 * The last day that a `to` names, without an error.
 *
 * @param text a date or `"open"`
 * @returns the day number, {@link openEnd} for `"open"`, or `NaN` when it is neither; `whyNotEnd` tells why
 */
export function parseEnd(text: string): Day {
  return typeof text === "string" ? parseEndOfText(text) : NaN;
}
