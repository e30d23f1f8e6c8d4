import type { Day } from "./gregorian.js";
import { isoWeekday } from "./iso-week.js";

/**
 * How many days of a run fall on some days of the week, by whole weeks and at most six days more.
 *
 * @param from first day
 * @param to last day, itself included; before `from` there are none
 * @param weekdays a set of bits from Monday, 1, to Sunday, 64
 * @example weekdaysIn(day("2024-01-01"), day("2024-01-31"), 0b001_1111) // 23 working days
 */
export function weekdaysIn(from: Day, to: Day, weekdays: number): number {
  const length = to - from + 1;
  if (length <= 0) return 0;
  const weeks = Math.floor(length / 7);
  let count = 0;
  for (let bit = 1; bit < 128; bit += bit) if ((weekdays & bit) !== 0) count += weeks;
  for (let day = from + weeks * 7; day <= to; day += 1) if ((weekdays & (1 << (isoWeekday(day) - 1))) !== 0) count += 1;
  return count;
}
