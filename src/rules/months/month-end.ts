import { firstDay, monthOf, type Day } from "../../calendar/index.js";

/** The last day, up to a day, with which a month ends. */
export function lastMonthEnd(day: Day): Day {
  return firstDay(monthOf(day + 1)) - 1;
}

/** Whether a day is the last of its month. */
export function isMonthEnd(day: Day): boolean {
  return lastMonthEnd(day) === day;
}
