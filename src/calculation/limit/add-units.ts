import { lastDay, monthOf, type Day, type Month } from "../../calendar/index.js";
import { safe } from "../../numbers/index.js";
import { addDaysByMonth } from "../line-days.js";
import type { LimitedLine } from "./limit-lines.js";

/**
 * Adds `weight × units` of a run of days to each month that is worked out by its days, and `weight × days` to each other month
 * it touches.
 *
 * @param offset place of month 0 in the target
 * @param firstDay first day of the case's period, and `firstMonth` its month, to which the line's lists refer
 * @throws {InputError} `out-of-range` where a sum passes the safe integers
 */
export function addUnitsByMonth(
  target: number[],
  offset: number,
  from: Day,
  to: Day,
  weight: number,
  weekdays: number,
  limited: LimitedLine,
  firstDay: Day,
  firstMonth: Month,
): void {
  let day = from;
  while (day <= to) {
    const month = monthOf(day);
    const last = Math.min(lastDay(month), to);
    if (limited.byDay[month - firstMonth] === true) {
      let sum = target[offset + month] ?? 0;
      for (let each = day; each <= last; each += 1) sum = safe(sum + weight * (limited.allowed[each - firstDay] ?? 0));
      target[offset + month] = sum;
    } else addDaysByMonth(target, offset, day, last, weight, weekdays);
    day = last + 1;
  }
}
