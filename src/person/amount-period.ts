/**
 * What an amount is for. A `quarter` and a `half-year` are those of the calendar, from January on. `budget-period` is a whole budget
 * period, which the scheme then names; `period` is the whole validity of the scheme, which then needs an end.
 */
export type AmountPeriod =
  "day" | "week" | "fortnight" | "month" | "quarter" | "half-year" | "year" | "budget-period" | "period";

/** Every {@link AmountPeriod}. */
export const amountPeriods = [
  "day",
  "week",
  "fortnight",
  "month",
  "quarter",
  "half-year",
  "year",
  "budget-period",
  "period",
] as const satisfies readonly AmountPeriod[];

/** What assessed hours are counted in. */
export type HoursPeriod = AmountPeriod;

/** Every {@link HoursPeriod}. */
export const hoursPeriods = amountPeriods;
