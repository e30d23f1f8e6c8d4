import { weekdaysIn, type Day } from "../../calendar/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import { monthIndexOn, type Months } from "./months.js";
import { zeros } from "../../lists/index.js";

/**
 * Adds `weight × days` of a run of days to each month it touches.
 *
 * @param target where the months are added to
 * @param offset place of the first month in the target
 * @param from the first day, and `to` the last: days of the months
 * @param weekdays the days of the week that count, as {@link LineFacts.weekdays} has them
 * @returns the index of the last month it touches; -1 where `to` is before `from`
 */
export function addDaysByMonth(
  target: number[],
  offset: number,
  months: Months,
  from: Day,
  to: Day,
  weight: number,
  weekdays: number,
): number {
  if (from > to) return -1;
  const { starts } = months;
  let index = monthIndexOn(months, from);
  let day = from;
  for (;;) {
    const next = starts[index + 1] ?? 0;
    const last = next > to ? to : next - 1;
    const at = offset + index;
    target[at] = (target[at] ?? 0) + weight * daysOn(weekdays, day, last);
    if (last === to) return index;
    day = next;
    index += 1;
  }
}

/** How many days of a run fall on the days of the week that count, as {@link LineFacts.weekdays} has them. */
export function daysOn(weekdays: number, from: Day, to: Day): number {
  return weekdays === 0 ? to - from + 1 : weekdaysIn(from, to, weekdays);
}

/** Into how many parts a line's quantity is divided for one day of a month that has so many days. */
export function dayDenominator(line: Pick<LineFacts, "from" | "to" | "per">, daysInMonth: number): number {
  switch (line.per) {
    case "month":
      return daysInMonth;
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
  for (let month = 0; month < monthCount; month += 1) {
    let sum = 0;
    for (let at = month; at < list.length; at += monthCount) sum += list[at] ?? 0;
    sums[month] = sum;
  }
  return sums;
}
