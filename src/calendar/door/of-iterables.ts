import type { Day } from "../gregorian.js";
import * as room from "../index.js";
import type { Period, PeriodIndex } from "../index.js";
import { checked } from "./checked.js";
import { aPeriod, listOf, periods } from "./checks.js";
import { aStart } from "./day-check.js";

const splitAtDays = /* @__PURE__ */ checked(room.splitAt, {
  period: aPeriod,
  changeDays: (value, path) => listOf(value, path, aStart),
});

/**
 * A period cut where something changes.
 *
 * @param period what is cut
 * @param changeDays the first days of new parts, in any order; those outside the period, and repeated ones, cut nothing
 * @returns parts in order that together are the period
 * @throws InputError with code `not-period`, `not-day` or `wrong-type`
 */
export function splitAt(period: Period, changeDays: Iterable<Day>): readonly Period[] {
  // What can be walked through once only is looked at and used as a list; a text would be walked through by its letters.
  return splitAtDays(period, isIterable(changeDays) ? [...changeDays] : changeDays);
}

const indexAll = /* @__PURE__ */ checked(room.indexPeriods, { rows: periods });

/**
 * Makes an index of rows of days, as quick to ask however many there are.
 *
 * @param rows in any order; they may overlap
 * @throws InputError with code `not-period`, `not-day` or `wrong-type`, and so does the index where it is asked about no period
 *
 * @example
 * indexPeriods(prices).overlapping(days); // the prices that hold on some of the days
 */
export function indexPeriods<Row extends Period>(rows: readonly Row[]): PeriodIndex<Row> {
  const index = indexAll(rows);
  return { overlapping: checked((days: Period) => index.overlapping(days), { days: aPeriod }) };
}

function isIterable(value: unknown): boolean {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
