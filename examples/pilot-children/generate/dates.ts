import type { Random } from "../../random.js";

/** The text of a date. */
export function dateText(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day before one that is not the first of its month. */
export function dayBefore(date: string): string {
  const day = Number(date.slice(8));
  if (day === 1) throw new RangeError(`${date} is the first of its month.`);
  return `${date.slice(0, 8)}${String(day - 1).padStart(2, "0")}`;
}

/**
 * A day of the pilot year that is neither the first of its month nor after the 28th.
 *
 * @param first the first month, counted from 0 for September 2018
 * @param last the last month, 11 for August 2019
 */
export function dayOfPilotYear(random: Random, first: number, last: number): string {
  return pilotMonthDay(random.between(first, last), random.between(2, 28));
}

/** The first day of a month of the pilot year, counted from 0 for September 2018. */
export function pilotMonthStart(month: number): string {
  return pilotMonthDay(month, 1);
}

/** The last day of a month of the pilot year, counted from 0 for September 2018. */
export function pilotMonthEnd(month: number): string {
  const lengths = [30, 31, 30, 31, 31, 28, 31, 30, 31, 30, 31, 31];
  return pilotMonthDay(month, lengths[month] ?? 28);
}

function pilotMonthDay(month: number, day: number): string {
  return month < 4 ? dateText(2018, month + 9, day) : dateText(2019, month - 3, day);
}
