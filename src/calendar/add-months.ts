import { InputError, received } from "../errors/index.js";
import { formatDay } from "./day-text.js";
import { civil, type Day, daysInMonth, firstDay, monthOf } from "./gregorian.js";
import { formatMonth } from "./month.js";
import { requireWhole } from "./require-whole.js";

/**
 * Where a day lands whose month is followed by a month too short for it.
 *
 * - `last-day`: on the last day of the shorter month (31 January + 1 month = 28 February)
 * - `next-month`: on the first day after the shorter month (31 January + 1 month = 1 March)
 * - `refuse`: nowhere; that is an error
 */
export type MonthEndRule = "last-day" | "next-month" | "refuse";

/**
 * The day a number of calendar months later.
 *
 * @param day the day counted from
 * @param months how many, -3600 to 3600; negative goes back
 * @param rule for days that the month reached does not have
 * @throws InputError with code `not-whole`, or `month-end` under the rule `refuse`
 * @example formatDay(addMonths(day("2019-01-31"), 1, "last-day")) // "2019-02-28"
 */
export function addMonths(day: Day, months: number, rule: MonthEndRule): Day {
  requireWhole(months, "months", -3600, 3600);
  const { day: dayOfMonth } = civil(day);
  const month = monthOf(day) + months;
  const length = daysInMonth(month);
  if (dayOfMonth <= length) return firstDay(month) + dayOfMonth - 1;
  if (rule === "last-day") return firstDay(month) + length - 1;
  if (rule === "next-month") return firstDay(month) + length;
  throw new InputError([
    {
      code: "month-end",
      path: "day",
      expected: `a day that ${formatMonth(month)} has too`,
      received: received(formatDay(day)),
      hint: `${formatMonth(month)} has ${length} days: name the rule for month ends, "last-day" or "next-month".`,
    },
  ]);
}
