import { InputError } from "../errors/index.js";
import { formatDay } from "./day-text.js";
import { civil, type Day, dayNumber, daysInMonth, firstDay, isLeapYear, monthOf, yearOf } from "./gregorian.js";
import { formatMonth } from "./month.js";
import { requireWhole } from "./require-whole.js";

/**
 * On which day somebody born on 29 February becomes a year older in a year without that day.
 *
 * - `march-1`: the year of life is complete at the end of 28 February, so the new age begins on 1 March
 * - `february-28`: the last day of February counts as the birthday
 *
 * The default is `march-1`, because every year of life then lasts at least 365 days and nobody reaches an age a day early.
 * That is a choice of this library: none of the acts behind its schemes names the day. Where an act does, name its rule.
 */
export type LeapDayRule = "march-1" | "february-28";

/**
 * Where a day lands whose month is followed by a month too short for it.
 *
 * - `last-day`: on the last day of the shorter month (31 January + 1 month = 28 February)
 * - `next-month`: on the first day after the shorter month (31 January + 1 month = 1 March)
 * - `refuse`: nowhere; that is an error
 */
export type MonthEndRule = "last-day" | "next-month" | "refuse";

/**
 * The day on which somebody reaches an age.
 *
 * @param birth the day of birth
 * @param years the age reached, whole and not negative; 0 gives the day of birth
 * @param rule for 29 February
 * @throws InputError with code `not-whole`
 * @example formatDay(birthday(day("2012-02-29"), 7)) // "2019-03-01"
 */
export function birthday(birth: Day, years: number, rule: LeapDayRule = "march-1"): Day {
  requireWhole(years, "years", 0);
  return anniversary(birth, yearOf(birth) + years, rule);
}

/**
 * The last day before somebody reaches an age: what "until the 7th birthday" means as the last day of a period.
 *
 * @param birth the day of birth
 * @param years the age reached on the following day
 * @param rule for 29 February
 * @throws InputError with code `not-whole`
 * @example formatDay(untilBirthday(day("2012-09-01"), 7)) // "2019-08-31"
 */
export function untilBirthday(birth: Day, years: number, rule: LeapDayRule = "march-1"): Day {
  return birthday(birth, years, rule) - 1;
}

/**
 * The completed years of life on a day.
 *
 * @param birth the day of birth
 * @param on the day asked about
 * @param rule for 29 February
 * @returns the age in whole years; negative before birth (-1 in the year before), so that "at least 0" is true from birth on
 * @example ageOn(day("2012-09-01"), day("2019-08-31")) // 6
 */
export function ageOn(birth: Day, on: Day, rule: LeapDayRule = "march-1"): number {
  const year = yearOf(on);
  const age = year - yearOf(birth);
  return on < anniversary(birth, year, rule) ? age - 1 : age;
}

/**
 * The day a number of calendar months later.
 *
 * @param day the day counted from
 * @param months how many, whole; negative goes back
 * @param rule for days that the month reached does not have
 * @throws InputError with code `not-whole`, or `month-end` under the rule `refuse`
 * @example formatDay(addMonths(day("2019-01-31"), 1, "last-day")) // "2019-02-28"
 */
export function addMonths(day: Day, months: number, rule: MonthEndRule): Day {
  requireWhole(months, "months");
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
      received: formatDay(day),
      hint: `${formatMonth(month)} has ${length} days: name the rule for month ends, "last-day" or "next-month".`,
    },
  ]);
}

function anniversary(birth: Day, year: number, rule: LeapDayRule): Day {
  const { month, day } = civil(birth);
  if (month === 2 && day === 29 && !isLeapYear(year)) {
    return rule === "march-1" ? dayNumber(year, 3, 1) : dayNumber(year, 2, 28);
  }
  return dayNumber(year, month, day);
}
