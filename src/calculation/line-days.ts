import { daysInMonth, lastDay, monthOf, weekdaysIn, type Day, type Month } from "../calendar/index.js";
import type { LineFacts } from "../client/index.js";

/** A list of zeros, one for each place that will be added to. */
export function zeros(size: number): number[] {
  const list: number[] = [];
  for (let index = 0; index < size; index += 1) list.push(0);
  return list;
}

/**
 * Adds `weight × days` of a run of days to each month it touches.
 *
 * @param target where the months are added to
 * @param offset place of month 0 in the target; the place of a month is `offset + month`
 * @param weekdays the days of the week that count, as {@link LineFacts.weekdays} has them
 */
export function addDaysByMonth(
  target: number[],
  offset: number,
  from: Day,
  to: Day,
  weight: number,
  weekdays: number,
): void {
  let month = monthOf(from);
  let day = from;
  while (day <= to) {
    const end = lastDay(month);
    const last = end < to ? end : to;
    const at = offset + month;
    target[at] = (target[at] ?? 0) + weight * daysOn(weekdays, day, last);
    day = last + 1;
    month += 1;
  }
}

/** How many days of a run fall on the days of the week that count, as {@link LineFacts.weekdays} has them. */
export function daysOn(weekdays: number, from: Day, to: Day): number {
  return weekdays === 0 ? to - from + 1 : weekdaysIn(from, to, weekdays);
}

/** Into how many parts a line's quantity is divided for one day of a month. */
export function dayDenominator(line: LineFacts, month: Month): number {
  switch (line.per) {
    case "month":
      return daysInMonth(month);
    case "week":
      return 7;
    case "period":
      return line.to - line.from + 1;
    case "day":
    case "once":
      return 1;
  }
}

/** The sum of each month over all lines, of a list with one number at `line * monthCount + month`. */
export function sumByMonth(list: readonly number[], monthCount: number): number[] {
  const sums = zeros(monthCount);
  for (let index = 0; index < list.length; index += 1) {
    const month = index % monthCount;
    sums[month] = (sums[month] ?? 0) + (list[index] ?? 0);
  }
  return sums;
}
