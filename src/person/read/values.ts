import {
  endBeforeStart,
  parseDay,
  parseEnd,
  whyNotDate,
  whyNotEnd,
  monthOf,
  type Day,
  type Month,
} from "../../calendar/index.js";
import { joinPaths, received, type Issue } from "../../errors/index.js";
import { parseScaled, whyNotDecimal } from "../../numbers/index.js";
import { isId, whyNotId } from "../id.js";

/**
 * Reads single values of a case. Each function returns the parsed value and adds an issue where there is none.
 * The path is passed in parts and joined only when something is wrong, so that a good case costs nothing.
 */

/** The day of a date text; NaN with an issue where it is none. */
export function readDay(text: string, issues: Issue[], list: string, index: number, key: string): Day {
  const day = typeof text === "string" ? parseDay(text) : Number.NaN;
  if (Number.isNaN(day)) issues.push(whyNotDate(text, placeOf(list, index, key)));
  return day;
}

/** The number of a month; NaN, with an issue, where the text is none. */
export function readMonth(text: unknown, issues: Issue[], path: string): Month {
  const first = typeof text === "string" ? parseDay(`${text}-01`) : Number.NaN;
  if (!Number.isNaN(first)) return monthOf(first);
  issues.push({ code: "month-form", path, expected: 'a month such as "2026-01"', received: received(text) });
  return Number.NaN;
}

/** The period of a case, with its texts: facts that begin or end with it are read at a glance. */
export interface PeriodRead {
  readonly from: Day;
  readonly to: Day;
  /** Undefined where it is no date. */
  readonly fromText: string | undefined;
  readonly toText: string | undefined;
}

/** As {@link readDay}, for days that are often the first or last of the case's period. */
export function readDayNear(
  text: string,
  period: PeriodRead,
  issues: Issue[],
  list: string,
  index: number,
  key: string,
): Day {
  if (text === period.fromText) return period.from;
  if (text === period.toText) return period.to;
  return readDay(text, issues, list, index, key);
}

/** The last day of a dated fact, where `"open"` means that no end is set. */
export function readEnd(text: string, from: Day, issues: Issue[], list: string, index: number): Day {
  const to = typeof text === "string" ? parseEnd(text) : Number.NaN;
  if (Number.isNaN(to)) issues.push(whyNotEnd(text, placeOf(list, index, "to")));
  else if (to < from) issues.push(endBeforeStart(from, to, placeOf(list, index, "to")));
  return to;
}

/** A decimal text as an integer scaled by `decimals`, not negative; NaN with an issue otherwise. */
export function readAmount(
  text: string,
  decimals: number,
  issues: Issue[],
  list: string,
  index: number,
  key: string,
): number {
  const value = typeof text === "string" ? parseScaled(text, decimals) : Number.NaN;
  if (Number.isNaN(value)) issues.push(whyNotDecimal(text, decimals, placeOf(list, index, key)));
  else if (value < 0) {
    issues.push({
      code: "negative",
      path: placeOf(list, index, key),
      expected: "zero or more",
      received: received(text),
    });
  }
  return value;
}

/** Adds an issue where a text cannot be an id. */
export function readId(text: string, issues: Issue[], list: string, index: number, key: string): string {
  if (!isId(text)) issues.push(whyNotId(text, placeOf(list, index, key)));
  return text;
}

function placeOf(list: string, index: number, key: string): string {
  return joinPaths(index < 0 ? list : `${list}[${index}]`, key);
}
