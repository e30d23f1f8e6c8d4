/**
 * A civil date as a day number: days since 1970-01-01 in the Gregorian calendar, without clock or time zone.
 * Subtracting two days gives the days between them; the day after `d` is `d + 1`.
 */
export type Day = number;

/** A calendar month as a number: year * 12 + month - 1. The month after `m` is `m + 1`. */
export type Month = number;

/** A date as year, month (1 to 12) and day of the month (1 to 31). */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 1900-01-01, the first day that can be written. */
export const earliestDay: Day = -25_567;

/** 2199-12-31, the last day that can be written. */
export const latestDay: Day = 84_005;

// Inside, years begin in March, so that the leap day is the last of its year and the months repeat in one pattern of lengths;
// this many days before 1970-01-01 is 1 March of the year 0. Whole divisions by `| 0` are what engines make fastest.
const epoch = 719_468;

/**
 * Year, month and day of the month of a day.
 *
 * @example civil(day("2018-09-01")) // { year: 2018, month: 9, day: 1 }
 */
export function civil(day: Day): Civil {
  const month = monthOf(day);
  const year = (month / 12) | 0;
  return { year, month: month - year * 12 + 1, day: day - firstDay(month) + 1 };
}

/** The calendar year a day lies in. */
export function yearOf(day: Day): number {
  return (monthOf(day) / 12) | 0;
}

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  const days = day + epoch;
  const era = (days / 146_097) | 0;
  const dayOfEra = days - era * 146_097;
  // Takes the leap days out of the day of the four-hundred-year era, so that every year has 365 days.
  const leapDays = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36_524) | 0) + ((dayOfEra / 146_096) | 0);
  const year = era * 400 + (((dayOfEra - leapDays) / 365) | 0);
  return year * 12 + (((5 * (days - daysBeforeYear(year)) + 2) / 153) | 0) + 2;
}

/** The first day of a month. */
export function firstDay(month: Month): Day {
  return monthStarts[month - earliestMonth] ?? firstDayOfAny(month);
}

function firstDayOfAny(month: Month): Day {
  const sinceMarch = month - 2;
  const year = (sinceMarch / 12) | 0;
  return daysBeforeYear(year) + (((153 * (sinceMarch - year * 12) + 2) / 5) | 0) - epoch;
}

/** The last day of a month. */
export function lastDay(month: Month): Day {
  return firstDay(month + 1) - 1;
}

/** The length of a month in days. */
export function daysInMonth(month: Month): number {
  return firstDay(month + 1) - firstDay(month);
}

/** The length of a year in days. */
export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The day of a date that is known to be real; `month` is 1 to 12. */
export function dayNumber(year: number, month: number, dayOfMonth: number): Day {
  return firstDay(year * 12 + month - 1) + dayOfMonth - 1;
}

/** From January on, in a year without a leap day. */
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** 1900-01, the first month that can be written. */
export const earliestMonth: Month = 22_800;

/** The first day of each month that can be written and, last, of the month after them: looked up far more often than worked out. */
export const monthStarts: ArrayLike<Day> = /* @__PURE__ */ startsOfMonths();

/** Added up month by month: programs that start wait for it. */
function startsOfMonths(): Int32Array {
  const starts = new Int32Array(3601);
  let start = earliestDay;
  for (let index = 0; index < starts.length; index += 1) {
    starts[index] = start;
    const inYear = index % 12;
    // A remainder by 12 is the index of a month.
    start += inYear === 1 && isLeapYear(1900 + (index - 1) / 12) ? 29 : (monthLengths[inYear] as number);
  }
  return starts;
}

/** The days from 1 March of the year 0 to 1 March of a year. */
function daysBeforeYear(year: number): number {
  return 365 * year + (year >> 2) - ((year / 100) | 0) + ((year / 400) | 0);
}
