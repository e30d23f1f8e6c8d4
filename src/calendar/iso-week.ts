import { type Day, dayNumber, yearOf } from "./gregorian.js";

/** A week of ISO 8601: weeks begin on Monday, and week 1 is the one with the year's first Thursday. */
export interface IsoWeek {
  /** The year the week belongs to; near New Year it can differ from the calendar year of a day in it. */
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

/** The day of the week: 1 is Monday, 7 is Sunday. */
export function isoWeekday(day: Day): number {
  // Day 0, 1970-01-01, was a Thursday; 104 500 weeks keep the remainder from becoming negative. That of an integer takes a fraction of the time.
  return (((day + 731_503) | 0) % 7) + 1;
}

/** The Monday of the week a day lies in. */
export function mondayOf(day: Day): Day {
  return day + 1 - isoWeekday(day);
}

/**
 * The week a day lies in.
 *
 * @example isoWeek(day("2018-12-31")) // { year: 2019, week: 1 }
 */
export function isoWeek(day: Day): IsoWeek {
  const thursday = mondayOf(day) + 3;
  const year = yearOf(thursday);
  return { year, week: (((thursday - dayNumber(year, 1, 1)) / 7) | 0) + 1 };
}
