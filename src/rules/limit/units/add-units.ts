import type { Day } from "../../../calendar/index.js";
import { safe } from "../../../numbers/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import { addDaysByMonth } from "../../months/line-days.js";
import { monthIndexOn, type Months } from "../../months/months.js";
import { givenBetween } from "../give/given-runs.js";
import type { LimitedLine } from "../give/limited-line.js";

/**
 * Adds `weight × units` of a run of days of a line to each month that is worked out by its days, and `weight × days` to each other
 * month it touches.
 *
 * @param offset place of the first month in the target
 * @throws {InputError} `out-of-range` where a sum passes the safe integers
 */
export function addUnitsByMonth(
  target: number[],
  offset: number,
  months: Months,
  from: Day,
  to: Day,
  weight: number,
  line: LineFacts,
  { given }: LimitedLine,
): void {
  const { starts } = months;
  let month = monthIndexOn(months, from);
  let day = from;
  while (day <= to) {
    const next = starts[month + 1] ?? Infinity;
    const last = Math.min(next - 1, to);
    const runs = given[month];
    if (runs === undefined) addDaysByMonth(target, offset, months, day, last, weight, line.weekdays);
    else target[offset + month] = safe((target[offset + month] ?? 0) + weight * givenBetween(runs, line, day, last));
    day = next;
    month += 1;
  }
}
