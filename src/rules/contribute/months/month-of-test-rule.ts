import type { Id } from "../../../sources/index.js";

/**
 * What a test asks of a month in which the client is entitled on some days only: as much as of a `whole` one; the part `by-day`, so that
 * the days of a month add up to it; or nothing, where the month is `not-begun`, because its first day is none of them.
 */
export type CountOfPartMonth = "whole" | "by-day" | "not-begun";

/**
 * Which day's facts count where one changes inside a month: those of the month's `first-day` in the case's period; each day's, `by-day`;
 * or those of the first day of the calendar's month, so that what changes in it counts from the `next-month`. A month of birth is decided on
 * the day of birth.
 */
export type CountOfChange = "first-day" | "by-day" | "next-month";

/** How a month counts of which the client has a part. */
export interface PartMonthRule {
  readonly count: CountOfPartMonth;
  /** Id of the source. */
  readonly source: Id;
}

/** How a change of facts inside a month counts. */
export interface ChangeInMonthRule {
  readonly count: CountOfChange;
  /** Id of the source. */
  readonly source: Id;
}

/** How a test of means sees the days of a month. */
export interface MonthOfTest {
  /** A month in which the client is entitled on some days only; left out, it counts as `whole`. */
  readonly partMonth?: PartMonthRule;
  /** Income, capital, household, place and exemptions that change inside a month; left out, its `first-day` in the period decides. */
  readonly changeInMonth?: ChangeInMonthRule;
}
