import { civil, type Day, dayNumber, daysInMonth } from "./gregorian.js";

const zero = 48;
const hyphen = 45;

/**
 * The day a text names, as fast as can be: the hot path for dates in cases and schemes.
 *
 * @param text a date, exactly "YYYY-MM-DD"
 * @returns the day number, or `NaN` when the text has another form, is no real date, or lies outside 1900-01-01 to 2199-12-31;
 * `whyNotDate` tells which
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
  if (dayOfMonth > 28 && dayOfMonth > daysInMonth(year * 12 + month - 1)) return NaN;
  return dayNumber(year, month, dayOfMonth);
}

/**
 * The text of a day, the opposite of {@link parseDay}.
 *
 * @example formatDay(17775) // "2018-09-01"
 */
export function formatDay(day: Day): string {
  const date = civil(day);
  return dateText(date.year, date.month, date.day);
}

/** "YYYY-MM-DD" of a year, month and day of the month, whether or not they make a real date. */
export function dateText(year: number, month: number, dayOfMonth: number): string {
  return `${monthText(year, month)}-${padded(dayOfMonth, 2)}`;
}

/** "YYYY-MM" of a year and a month, 1 to 12. */
export function monthText(year: number, month: number): string {
  return `${padded(year, 4)}-${padded(month, 2)}`;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, "0");
}

/** Two digits at an index as a number, or -1 when one of them is no digit. */
function twoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - zero;
  const ones = text.charCodeAt(index + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
