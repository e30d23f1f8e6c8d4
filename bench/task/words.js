/** The names that the made-up scheme and its made-up clients share. */
export const years = [2024, 2025];
export const regions = ["kurzeme", "latgale", "riga", "vidzeme", "zemgale"];
export const levelCount = 5;
export const serviceCount = 40;
export const instrument = "support-need";

/** Scores from 0 to 100, of which each level takes twenty; the last one twenty-one. */
export const scoresPerLevel = 20;

/** The unit of a service, by its number. */
const units = /** @type {const} */ (["hour", "visit", "session", "day"]);

/** @param {number} service from 0 */
export function unitOf(service) {
  return /** @type {(typeof units)[number]} */ (units[service % units.length]);
}

/** @param {number} service from 0 */
export function serviceId(service) {
  return `service-${two(service + 1)}`;
}

/** @param {number} level from 0 */
export function levelId(level) {
  return `level-${level + 1}`;
}

/**
 * @param {number} year
 * @param {number} month 1 to 12
 * @param {number} day
 */
export function dateText(year, month, day) {
  return `${year}-${two(month)}-${two(day)}`;
}

/**
 * A whole number of small units as decimal text, such as 123450 with two decimals as "1234.50".
 *
 * @param {number} integer at least 0
 * @param {number} decimals
 */
export function decimalText(integer, decimals) {
  const digits = String(integer).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** @param {number} year @param {number} month 1 to 12 */
export function daysInMonth(year, month) {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day before a date, given as year, month and day. @param {number} year @param {number} month @param {number} day */
export function dayBefore(year, month, day) {
  return day > 1 ? dateText(year, month, day - 1) : dateText(year, month - 1, daysInMonth(year, month - 1));
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, "0");
}
