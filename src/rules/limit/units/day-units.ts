import {
  daysInMonth,
  firstDay,
  isoWeekday,
  mondayOf,
  monthOf,
  type Day,
  type Period,
} from "../../../calendar/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import { multiplyDivide } from "../../../numbers/index.js";
import { dayDenominator, daysOn } from "../../months/line-days.js";
import type { LimitPeriod } from "../rule.js";

/**
 * The units of a line on each of some days, in ten-thousandths. A quantity per month, week or period is spread evenly: a day
 * has what the running sum from the first day of the month, week or period, rounded down, grows by, so that the days of a whole
 * one add up to the quantity exactly.
 *
 * @param target where the days' units are put, at the day less `first`
 */
export function fillDayUnits(target: number[], first: Day, line: LineFacts, from: Day, to: Day): void {
  const { per, quantity } = line;
  if (per === "day" || per === "once") {
    for (let day = from; day <= to; day += 1) target[day - first] = quantity * daysOn(line.weekdays, day, day);
    return;
  }
  let day = from;
  while (day <= to) {
    const month = monthOf(day);
    const parts = dayDenominator(line, daysInMonth(month));
    let position = per === "month" ? day - firstDay(month) : per === "week" ? isoWeekday(day) - 1 : day - line.from;
    const last = Math.min(to, day + parts - 1 - position);
    let before = runningSum(quantity, position, parts);
    for (; day <= last; day += 1) {
      position += 1;
      const upTo = runningSum(quantity, position, parts);
      target[day - first] = upTo - before;
      before = upTo;
    }
  }
}

/** The first day of the month that was looked at last, and that of the month after it: most questions are about parts of one month. */
let monthFrom = 0;
let monthNext = 0;

/** Looks at the month of a day, and says how many days it has. */
function lookAtMonth(day: Day): number {
  if (day < monthFrom || day >= monthNext) {
    const month = monthOf(day);
    monthFrom = firstDay(month);
    monthNext = firstDay(month + 1);
  }
  return monthNext - monthFrom;
}

/**
 * The sum of the units of a line on a run of days, as {@link fillDayUnits} has them, without looking at each day.
 *
 * @param from the first day, and `to` the last: days of the line; none where `to` is before `from`
 */
export function unitsBetween(line: LineFacts, from: Day, to: Day): number {
  if (to < from) return 0;
  const { per, quantity } = line;
  switch (per) {
    case "day":
    case "once":
      return quantity * daysOn(line.weekdays, from, to);
    case "week": {
      const monday = mondayOf(from);
      const weeks = (mondayOf(to) - monday) / 7;
      return (
        quantity * weeks + runningSum(quantity, to - monday - 7 * weeks + 1, 7) - runningSum(quantity, from - monday, 7)
      );
    }
    case "month": {
      const length = lookAtMonth(from);
      const before = runningSum(quantity, from - monthFrom, length);
      if (to < monthNext) return runningSum(quantity, to - monthFrom + 1, length) - before;
      const months = monthOf(to) - monthOf(from);
      const ofLast = lookAtMonth(to);
      return quantity * months + runningSum(quantity, to - monthFrom + 1, ofLast) - before;
    }
    case "period": {
      const parts = line.to - line.from + 1;
      return runningSum(quantity, to - line.from + 1, parts) - runningSum(quantity, from - line.from, parts);
    }
  }
}

/** No more units of a line than these lie in any window of a limit within a period. */
export function mostInWindow(line: LineFacts, windows: LimitPeriod, { from, to }: Period): number {
  if (windows === line.per) return line.quantity;
  const ofAll = unitsBetween(line, Math.max(line.from, from), Math.min(line.to, to));
  const ofDay = Math.ceil(line.quantity / dayDenominator(line, 28));
  const days = windows === "day" ? 1 : windows === "week" ? 7 : windows === "month" ? 31 : Infinity;
  return Math.min(ofAll, days * ofDay || 0);
}

/** What the first of so many parts have, rounded down. */
export function runningSum(quantity: number, count: number, parts: number): number {
  if (count === 0) return 0;
  return count === parts ? quantity : multiplyDivide(quantity, count, parts, "down");
}
