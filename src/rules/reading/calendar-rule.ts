import type { PeriodText } from "../../person/dated.js";
import type { Weekday } from "../../person/weekday.js";
import type { DateText, Id, Label } from "../../sources/index.js";

/** What a named day is: a public holiday, a day off that is none, or a day that is worked though its weekday is none of the working week. */
export type NamedDayKind = "holiday" | "day-off" | "working-day";

/** A day that is something else than its day of the week says. */
export interface NamedDay {
  /** The day that is meant. */
  readonly on: DateText;
  readonly kind: NamedDayKind;
  readonly label: Label;
  /** Id of the source. */
  readonly source: Id;
}

/**
 * Which days are public holidays, and which are working days: days of the working week that nothing else is said of. Rules that ask about
 * such days ask this table. Of a day outside its dates nobody knows, and what depends on it is not decided: a table that ends is not one
 * of years without holidays.
 */
export interface Calendar extends PeriodText {
  /** The days of the working week, on which people work where nothing else is said of them. */
  readonly workingWeek: readonly Weekday[];
  /** Every public holiday from the table's first day to its last, and every other day off or worked out of turn; each day once. */
  readonly days: readonly NamedDay[];
}

/** A kind of day: a day of the week, a public holiday, a working day, or a day off, which is any that is no working day. */
export type DayKind = Weekday | NamedDayKind;
