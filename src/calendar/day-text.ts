import { civil, type Day, earliestMonth, monthStarts } from "./gregorian.js";

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
  if (text.length !== 10) return NaN;
  const millennium = text.charCodeAt(0) - zero;
  const century = text.charCodeAt(1) - zero;
  const decade = text.charCodeAt(2) - zero;
  const yearOfDecade = text.charCodeAt(3) - zero;
  const monthTens = text.charCodeAt(5) - zero;
  const monthOnes = text.charCodeAt(6) - zero;
  const dayTens = text.charCodeAt(8) - zero;
  const dayOnes = text.charCodeAt(9) - zero;
  // A number is a digit when neither it nor it plus 6 has a bit outside the lowest four: one question for all eight of them, and
  // for the hyphens, of which nothing but higher bits is left when they are none.
  const bits =
    widened(millennium) |
    widened(century) |
    widened(decade) |
    widened(yearOfDecade) |
    widened(monthTens) |
    widened(monthOnes) |
    widened(dayTens) |
    widened(dayOnes) |
    ((text.charCodeAt(4) ^ hyphen) << 4) |
    ((text.charCodeAt(7) ^ hyphen) << 4);
  if (bits > 15 || bits < 0) return NaN;
  const month = monthTens * 10 + monthOnes;
  const index = (millennium * 1000 + century * 100 + decade * 10 + yearOfDecade) * 12 + month - 1 - earliestMonth;
  if (month < 1 || month > 12 || index < 0) return NaN;
  const first = monthStarts[index];
  const next = monthStarts[index + 1];
  const dayOfMonth = dayTens * 10 + dayOnes;
  if (first === undefined || next === undefined || dayOfMonth < 1 || dayOfMonth > next - first) return NaN;
  return first + dayOfMonth - 1;
}

/** A number whose bits lie within the lowest four only for 0 to 9. */
function widened(number: number): number {
  return number | (number + 6);
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
  return `${monthText(year, month)}-${twoDigits(dayOfMonth)}`;
}

/** "YYYY-MM" of a year and a month, 1 to 12. */
export function monthText(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
