import { InputError } from "../errors/index.js";
import { civil, type Day, dayNumber, isLeapYear, yearOf } from "./gregorian.js";
import { openEnd } from "./periods/open-end.js";
import { endBeforeStart, type Period } from "./periods/period.js";
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
 * The day on which somebody reaches an age.
 *
 * @param birth the day of birth
 * @param years the age reached, 0 to 300; 0 gives the day of birth
 * @param rule for 29 February
 * @throws InputError with code `not-whole`
 * @example formatDay(birthday(day("2012-02-29"), 7)) // "2019-03-01"
 */
export function birthday(birth: Day, years: number, rule: LeapDayRule = "march-1"): Day {
  requireWhole(years, "years", 0, 300);
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
 * The days of the ages from one birthday to the last day before another: "from 2 years until the 7th birthday".
 *
 * @param birth the day of birth
 * @param ages the birthday on which the period begins, and the one before which it ends; without `until` the end is open
 * @param rule for 29 February
 * @throws InputError with code `not-whole`, or `end-before-start` when `until` is not above `from`
 * @example formatPeriod(agePeriod(day("2012-09-01"), { from: 2, until: 7 })) // "2014-09-01 to 2019-08-31"
 */
export function agePeriod(
  birth: Day,
  ages: { readonly from: number; readonly until?: number },
  rule: LeapDayRule = "march-1",
): Period {
  const from = birthday(birth, ages.from, rule);
  const to = ages.until === undefined ? openEnd : untilBirthday(birth, ages.until, rule);
  if (to < from) throw new InputError([endBeforeStart(from, to, "until")]);
  return { from, to };
}

function anniversary(birth: Day, year: number, rule: LeapDayRule): Day {
  const { month, day } = civil(birth);
  if (month === 2 && day === 29 && !isLeapYear(year)) {
    return rule === "march-1" ? dayNumber(year, 3, 1) : dayNumber(year, 2, 28);
  }
  return dayNumber(year, month, day);
}
