import type { Day, Period } from "../../calendar/index.js";
import type { GivenUnits } from "./given-units.js";
import type { PlainPeriod } from "./period.js";
import { type Counting, mostDaysOfMonth } from "./rooms.js";

/** A line with a quantity each day, in a month. */
interface LineInMonth extends Period {
  readonly quantity: number;
  readonly month: number;
  /** The first day of the month. */
  readonly start: Day;
  /** At `line * months + month`. */
  readonly index: number;
}

/**
 * Gives a line day by day what all limits leave, in runs of days that are given the same.
 *
 * @param left what limits leave of the month, at `limit * 31`, of limits by the day each day's at its place after it
 * @returns whether it is known: of a limit that changes in the month, and where two limits cut in it, the general way knows more
 */
export function giveDays(
  { quantity, from, to, month, start, index }: LineInMonth,
  { rooms }: PlainPeriod,
  { limits, steps }: Counting,
  left: number[],
  { cutBy, units, runsAt, runs }: GivenUnits,
): boolean {
  const firstRun = runs.length;
  /** The first day of the run at hand, and what each of its days is given. */
  let begin = from;
  let each = quantity;
  let cutter = -1;
  let sum = 0;
  for (let day = from; day <= to; day += 1) {
    let most = quantity;
    let hardest = -1;
    for (let which = 0; which < limits.length; which += 1) {
      const limit = limits[which] ?? 0;
      const leaves = left[limit * mostDaysOfMonth + (steps[which] ?? 0) * (day - start)] ?? 0;
      if (leaves >= most) continue;
      most = leaves;
      hardest = limit;
    }
    if (hardest >= 0 && hardest !== cutter) {
      if (cutter >= 0 || rooms[hardest]?.isSteady[month] !== true) return false;
      cutter = hardest;
    }
    for (let which = 0; which < limits.length; which += 1) {
      const at = (limits[which] ?? 0) * mostDaysOfMonth + (steps[which] ?? 0) * (day - start);
      left[at] = (left[at] ?? 0) - most;
    }
    sum += most;
    if (most === each) continue;
    if (day > begin) runs.push(begin, day - 1, each);
    begin = day;
    each = most;
  }
  if (cutter < 0) return true;
  if (runsAt.length === 0) for (let at = 0; at < units.length; at += 1) runsAt.push(0);
  runs.push(begin, to, each);
  cutBy[index] = cutter + 1;
  units[index] = sum;
  runsAt[index] = firstRun + 1;
  return true;
}
