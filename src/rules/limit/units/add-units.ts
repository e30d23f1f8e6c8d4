import type { Day, Period } from "../../../calendar/index.js";
import { safe } from "../../../numbers/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import { addDaysByMonth } from "../../months/line-days.js";
import { monthIndexOn, type Months } from "../../months/months.js";
import { givenBetween } from "../give/given-runs.js";
import type { LimitedLine } from "../give/limited-line.js";

/** Adds `weight × units` of what a line receives over limits on some days to each month it touches; errors as {@link addUnitsByMonth}. */
export function addBeyondByMonth(
  target: number[],
  offset: number,
  { starts }: Months,
  { from, to }: Period,
  weight: number,
  line: LineFacts,
  { given, received }: LimitedLine,
): void {
  for (const [month, runs] of received.entries()) {
    const first = Math.max(starts[month] ?? 0, from);
    const last = Math.min((starts[month + 1] ?? Infinity) - 1, to);
    if (runs === undefined || first > last) continue;
    const units = givenBetween(runs, line, first, last) - givenBetween(given[month] ?? [], line, first, last);
    target[offset + month] = safe((target[offset + month] ?? 0) + weight * units);
  }
}

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
