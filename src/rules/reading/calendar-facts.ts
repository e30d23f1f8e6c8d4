import { isoWeekday, type Day, type Period } from "../../calendar/index.js";
import { weekdays, type Weekday } from "../../person/weekday.js";
import type { DayKind, NamedDayKind } from "./calendar-rule.js";

/** What is said of one day. */
export interface NamedDayFacts {
  readonly kind: NamedDayKind;
  /** The id of the source that assumes it; undefined where it has a real one. */
  readonly assumption: string | undefined;
}

/** A table of public holidays, parsed once. */
export interface CalendarFacts extends Period {
  /** The working week, as a set of bits from Monday, 1, to Sunday, 64. */
  readonly workingWeek: number;
  readonly days: ReadonlyMap<Day, NamedDayFacts>;
}

/** Days of the week as a set of bits from Monday, 1, to Sunday, 64. */
export function bitsOf(days: readonly DayKind[]): number {
  return days.reduce((bits, day) => bits | (weekdays.includes(day as Weekday) ? bitOf(day as Weekday) : 0), 0);
}

/** The bit of the weekday of a day. */
export function weekdayBit(day: Day): number {
  return 1 << (isoWeekday(day) - 1);
}

function bitOf(day: Weekday): number {
  return 1 << weekdays.indexOf(day);
}
