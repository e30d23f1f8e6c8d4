import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { getDaysInYear } from "date-fns/getDaysInYear";
import { getISODay } from "date-fns/getISODay";
import { lightFormat } from "date-fns/lightFormat";
import { parseISO } from "date-fns/parseISO";
import { startOfMonth } from "date-fns/startOfMonth";

/**
 * The oracle's calendar: a day is its text, "2019-03-01", because such texts sort as the days do. All arithmetic is that of
 * date-fns, none that of seko.
 */

/** Something that holds from a day to a day, both included, or without end. */
interface Dated {
  readonly from: string;
  readonly to: string;
}

export function holdsOn(dated: Dated, day: string): boolean {
  return dated.from <= day && (dated.to === "open" || day <= dated.to);
}

/** Every day of a period, in order. */
export function daysOf({ from, to }: Dated): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = dayAfter(day)) days.push(day);
  return days;
}

/** How many days a period has, both ends counted. */
export function lengthOf({ from, to }: Dated): number {
  return numberOf(to) - numberOf(from) + 1;
}

// The same years of days are walked again and again: each is worked out by date-fns once.
const dates = new Map<string, Date>();
const numbers = new Map<string, number>();
const after = new Map<string, string>();
const before = new Map<string, string>();
const daysOfWeek = new Map<string, number>();
const results = new Map<string, string>();

/** Of two days, how many the one is later than the other. */
function numberOf(day: string): number {
  return remembered(numbers, day, () => differenceInCalendarDays(dateOf(day), dateOf("2000-01-01")));
}

export function dayAfter(day: string): string {
  return remembered(after, day, () => text(addDays(dateOf(day), 1)));
}

export function daysAfter(day: string, count: number): string {
  return remembered(results, `${day} + ${count} days`, () => text(addDays(dateOf(day), count)));
}

export function dayBefore(day: string): string {
  return remembered(before, day, () => text(addDays(dateOf(day), -1)));
}

/** From 1, Monday, to 7, Sunday. */
export function dayOfWeek(day: string): number {
  return remembered(daysOfWeek, day, () => getISODay(dateOf(day)));
}

export function dayOfMonth(day: string): number {
  return Number(day.slice(8));
}

export function daysInMonthOf(day: string): number {
  return getDaysInMonth(dateOf(day));
}

export function daysInYearOf(day: string): number {
  return getDaysInYear(dateOf(day));
}

export function monthsLater(day: string, months: number): string {
  return remembered(results, `${day} + ${months}`, () => text(addMonths(dateOf(day), months)));
}

export function firstOfNextMonth(day: string): string {
  return remembered(results, `after ${day}`, () => text(startOfMonth(addMonths(dateOf(day), 1))));
}

/** Days by their months, in order. */
export function byMonth(days: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const months = new Map<string, string[]>();
  for (const day of days) {
    const month = day.slice(0, 7);
    const own = months.get(month);
    if (own === undefined) months.set(month, [day]);
    else own.push(day);
  }
  return months;
}

/** Complete years of life; negative before birth. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  // "02-29" comes after "02-28" and before "03-01": born on 29 February, one is a year older on 1 March where that is missing.
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Days in order as the fewest periods: runs of days that follow each other. */
export function runsOf(days: readonly string[]): readonly Dated[] {
  const runs: { from: string; to: string }[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last !== undefined && dayAfter(last.to) === day) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs;
}

function dateOf(day: string): Date {
  return remembered(dates, day, () => parseISO(day));
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = make();
  known.set(key, value);
  return value;
}

function text(date: Date): string {
  return lightFormat(date, "yyyy-MM-dd");
}

/** The quarter or half of the year that a day lies in, by the number of its months. */
export function calendarPart(day: string, months: 3 | 6): { readonly from: string; readonly to: string } {
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1;
  const from = `${day.slice(0, 5)}${String(first).padStart(2, "0")}-01`;
  return { from, to: dayBefore(monthsLater(from, months)) };
}
