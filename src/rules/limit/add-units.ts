import type { Day } from "../../calendar/index.js";
import { safe } from "../../numbers/index.js";
import { addDaysByMonth } from "../months/line-days.js";
import { monthIndexOn, type Months } from "../months/months.js";
import type { LimitedLine } from "./limited-line.js";

/**
 * Adds `weight × units` of a run of days to each month that is worked out by its days, and `weight × days` to each other month
 * it touches.
 *
 * @param offset place of the first month in the target
 * @param firstDay first day of the case's period, to which the line's lists refer
 * @throws {InputError} `out-of-range` where a sum passes the safe integers
 */
export function addUnitsByMonth(
  target: number[],
  offset: number,
  months: Months,
  from: Day,
  to: Day,
  weight: number,
  weekdays: number,
  limited: LimitedLine,
  firstDay: Day,
): void {
  const { starts } = months;
  let month = monthIndexOn(months, from);
  let day = from;
  while (day <= to) {
    const next = starts[month + 1] ?? Infinity;
    const last = Math.min(next - 1, to);
    if (limited.byDay[month] === true) {
      let sum = target[offset + month] ?? 0;
      for (let each = day; each <= last; each += 1) sum = safe(sum + weight * (limited.allowed[each - firstDay] ?? 0));
      target[offset + month] = sum;
    } else addDaysByMonth(target, offset, months, day, last, weight, weekdays);
    day = next;
    month += 1;
  }
}
