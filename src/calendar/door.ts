/**
 * The calendar as the package shows it: functions that look at their arguments before they compute, so that a text in the place of a
 * day is an error and never a number. Rooms import `index.js`, where the same names compute at once.
 */
export * from "./door/of-days.js";
export * from "./door/of-iterables.js";
export * from "./door/of-periods.js";
export * from "./door/of-texts.js";
export * from "./door/of-timelines.js";
export { day, earliestDay, endDay, latestDay, openEnd, parseMonth, period } from "./index.js";
export type {
  Civil,
  DatedValue,
  Day,
  EndDays,
  Fraction,
  Grace,
  Heavier,
  IsoWeek,
  LeapDayRule,
  MergedSegment,
  Month,
  MonthEndRule,
  MonthOfWeeks,
  PartPeriodRule,
  Period,
  PeriodIndex,
  TieRule,
  Timeline,
} from "./index.js";
