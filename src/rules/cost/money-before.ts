import type { Day } from "../../calendar/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import { unitsBetween } from "../limit/units/day-units.js";
import { daysOn } from "../months/line-days.js";

/**
 * What a line of money that is spread over months has before a day, from which on its months are rounded as they run up.
 *
 * @param byDay whether the month is worked out by its days, of which a limit may cut some
 * @returns days of the line, or ten-thousandths of the currency where a month is worked out by its days; 0 of other units and of an amount
 * per month, which is rounded month by month
 */
export function moneyBefore(line: LineFacts, day: Day, byDay: boolean): number {
  if (line.unit !== "money" || line.per === "month" || day <= line.from) return 0;
  const last = Math.min(day - 1, line.to);
  return byDay ? unitsBetween(line, line.from, last) : daysOn(line.weekdays, line.from, last);
}
