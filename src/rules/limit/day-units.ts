import { daysInMonth, firstDay, isoWeekday, monthOf, type Day } from "../../calendar/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import { multiplyDivide } from "../../numbers/index.js";
import { dayDenominator, daysOn } from "../months/line-days.js";

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
    let before = multiplyDivide(quantity, position, parts, "down");
    for (; day <= last; day += 1) {
      position += 1;
      const upTo = multiplyDivide(quantity, position, parts, "down");
      target[day - first] = upTo - before;
      before = upTo;
    }
  }
}
