import { InputError } from "../errors/index.js";
import { whyNotDate } from "./why-not-date.js";

/**
 * A civil date as a day number: days since 1970-01-01 in the Gregorian calendar, without clock or time zone.
 * Subtracting two days gives the days between them; the day after `d` is `d + 1`.
 */
export type Day = number;

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

// Years are counted from March inside, so that the leap day is the last of its year; this many days before 1970-01-01 is 0000-03-01.
const epoch = 719_468;

const zero = 48;
const hyphen = 45;

/**
 * The day a text names, as fast as can be: the hot path for dates in cases and schemes.
 *
 * @param text a date, exactly "YYYY-MM-DD"
 * @returns the day number, or `NaN` when the text has another form, is no real date, or lies outside 1900-01-01 to 2199-12-31;
 * {@link whyNotDate} tells which
 * @example parseDay("2018-09-01") // 17775
 * @example parseDay("2019-02-29") // NaN
 */
export function parseDay(text: string): Day {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return NaN;
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const dayOfMonth = twoDigits(text, 8);
  if (yearOfCentury < 0 || century < 19 || century > 21 || month < 1 || month > 12 || dayOfMonth < 1) return NaN;
  const year = century * 100 + yearOfCentury;
  if (dayOfMonth > 28 && dayOfMonth > lengthOfMonth(year, month)) return NaN;
  return dayNumber(year, month, dayOfMonth);
}

/**
 * The day a text names.
 *
 * @param text a date, exactly "YYYY-MM-DD"
 * @returns the day number
 * @throws InputError with code `date-form`, `date-not-real` or `date-range`
 * @example formatDay(day("2018-09-01") + 30) // "2018-10-01"
 */
export function day(text: string): Day {
  const parsed = typeof text === "string" ? parseDay(text) : NaN;
  if (Number.isNaN(parsed)) throw new InputError([whyNotDate(text, "")]);
  return parsed;
}

/**
 * The text of a day, the opposite of {@link day}.
 *
 * @example formatDay(17775) // "2018-09-01"
 */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civil(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/**
 * The day of a year, month and day of the month.
 *
 * @param year 1900 to 2199
 * @param month 1 to 12
 * @param dayOfMonth 1 to the length of the month
 * @throws InputError with code `date-form`, `date-not-real` or `date-range`
 * @example formatDay(dayOf(2020, 2, 29)) // "2020-02-29"
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return day(`${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`);
}

/**
 * Year, month and day of the month of a day.
 *
 * @example civil(day("2018-09-01")) // { year: 2018, month: 9, day: 1 }
 */
export function civil(day: Day): Civil {
  const marchYear = marchYearOf(day);
  const dayOfYear = day + epoch - daysBeforeMarchYear(marchYear);
  const marchMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: month < 3 ? marchYear + 1 : marchYear,
    month,
    day: dayOfYear - (((153 * marchMonth + 2) / 5) | 0) + 1,
  };
}

/** The calendar year a day lies in. */
export function yearOf(day: Day): number {
  return (monthIndex(day) / 12) | 0;
}

/** The length of a month (1 to 12) in days. */
export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  // Thirty-one, but for April, June, September and November.
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The day number of a date that is known to be real. */
export function dayNumber(year: number, month: number, dayOfMonth: number): Day {
  return firstDayOfIndex(year * 12 + month - 1) + dayOfMonth - 1;
}

/** The month of a day, counted from January of the year 0. */
export function monthIndex(day: Day): number {
  const marchYear = marchYearOf(day);
  const dayOfYear = day + epoch - daysBeforeMarchYear(marchYear);
  return marchYear * 12 + (((5 * dayOfYear + 2) / 153) | 0) + 2;
}

/** The first day of a month counted from January of the year 0. */
export function firstDayOfIndex(month: number): Day {
  const marchYear = ((month - 2) / 12) | 0;
  const marchMonth = month - 2 - marchYear * 12;
  return daysBeforeMarchYear(marchYear) + (((153 * marchMonth + 2) / 5) | 0) - epoch;
}

function marchYearOf(day: Day): number {
  const days = day + epoch;
  const era = (days / 146_097) | 0;
  const dayOfEra = days - era * 146_097;
  // Takes the leap days out of the day of the four-hundred-year era, so that every year has 365 days.
  const leapDays = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36_524) | 0) + ((dayOfEra / 146_096) | 0);
  return era * 400 + (((dayOfEra - leapDays) / 365) | 0);
}

function daysBeforeMarchYear(year: number): number {
  return 365 * year + (year >> 2) - ((year / 100) | 0) + ((year / 400) | 0);
}

/** Two digits at an index as a number, or at most -1000 when one of them is no digit. */
function twoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - zero;
  const ones = text.charCodeAt(index + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1000;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
