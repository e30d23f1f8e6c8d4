import { type Issue, received } from "../errors/index.js";
import { parseDay } from "./day-text.js";
import { daysInMonth } from "./gregorian.js";

const example = 'a date such as "2018-09-01"';

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * Why a value is not a date: what is wrong with it and how to mend it. To be asked only once {@link parseDay} has refused it.
 *
 * @param value what was written
 * @param path where it was written
 * @param orElse what else would have been right at this place, such as `or "open"`
 */
export function whyNotDate(value: unknown, path: string, orElse = ""): Issue {
  const expected = `${example}${orElse}`;
  if (typeof value !== "string") {
    const isDate = Object.prototype.toString.call(value) === "[object Date]";
    const form = { code: "date-form", path, expected, received: isDate ? "a Date object" : received(value) };
    if (value === undefined) return form;
    const hint = isDate
      ? "A Date is a moment that falls on different days in different time zones: write the civil date as text."
      : "Write the date as text.";
    return { ...form, hint };
  }
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(value);
  if (parts === null) {
    return { code: "date-form", path, expected, received: received(value), hint: hintForForm(value) };
  }
  const [, year, month, dayOfMonth] = parts.map(Number) as [number, number, number, number]; // the pattern has three groups
  const hint = hintForReality(year, month, dayOfMonth);
  if (hint !== undefined) {
    return { code: "date-not-real", path, expected: "a real date" + orElse, received: received(value), hint };
  }
  return {
    code: "date-range",
    path,
    expected: "a date from 1900-01-01 to 2199-12-31" + orElse,
    received: received(value),
  };
}

function hintForReality(year: number, month: number, dayOfMonth: number): string | undefined {
  if (month < 1 || month > 12) return "Months go from 01 to 12.";
  const length = daysInMonth(year * 12 + month - 1);
  if (dayOfMonth < 1) return "Days of the month begin with 01.";
  return dayOfMonth > length ? `${String(monthNames[month - 1])} ${year} has ${length} days.` : undefined;
}

function hintForForm(text: string): string {
  const meant = likelyDate(text.trim());
  if (meant === undefined) return "Write year, month and day of the month as YYYY-MM-DD.";
  return /\d[T ]\d/u.test(text) ? `Leave out the time: "${meant}".` : `Write "${meant}".`;
}

/** The date that was likely meant by another way of writing, where only one can have been. */
function likelyDate(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-./ ]?(\d\d?)[-./ ]?(\d\d?)(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?$/u.exec(text);
  // Not 01/09/2018: whether the day or the month comes first cannot be told.
  const dayFirst = /^(\d\d?)\.\s?(\d\d?)\.\s?(\d{4})\.?$/u.exec(text);
  const groups = yearFirst?.slice(1) ?? dayFirst?.slice(1).reverse();
  const date = groups?.map((group) => group.padStart(2, "0")).join("-");
  return date === undefined || Number.isNaN(parseDay(date)) ? undefined : date;
}
