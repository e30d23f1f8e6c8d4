export { addMonths, type MonthEndRule } from "./add-months.js";
export { agePeriod, ageOn, birthday, type LeapDayRule, untilBirthday } from "./age.js";
export { day, dayOf } from "./day.js";
export { formatDay, parseDay } from "./day-text.js";
export { countedDays, type EndDays, type Grace, withoutInterruptions } from "./periods/entitled-days.js";
export type { Fraction } from "./periods/fraction.js";
export {
  type Civil,
  civil,
  type Day,
  daysInMonth,
  daysInYear,
  earliestDay,
  firstDay,
  isLeapYear,
  lastDay,
  latestDay,
  type Month,
  monthOf,
  yearOf,
} from "./gregorian.js";
export { type Heavier, heavierIn, type TieRule } from "./periods/heavier.js";
export { type IsoWeek, isoWeek, isoWeekday, mondayOf } from "./iso-week.js";
export { formatMonth, parseMonth } from "./month.js";
export { monthsFrom } from "./months-from.js";
export { endDay, formatEnd, openEnd, parseEnd, whyNotEnd } from "./periods/open-end.js";
export { partOf, type PartPeriodRule } from "./periods/part-period.js";
export {
  contains,
  days,
  endBeforeStart,
  formatPeriod,
  intersect,
  overlaps,
  type Period,
  period,
  subtract,
} from "./periods/period.js";
export { spanOn } from "./periods/span-on.js";
export { indexPeriods, type PeriodIndex } from "./periods/period-index.js";
export { complement, intersectLists, join, union } from "./periods/period-list.js";
export { splitAt, splitByIsoWeek, splitByMonth, splitByQuarter, splitByYear } from "./periods/split.js";
export {
  type DatedValue,
  forEachSegment,
  rowOn,
  segmentIndexOn,
  type Timeline,
  timeline,
  valueOn,
} from "./periods/timeline.js";
export { timelineIssues } from "./periods/timeline-issues.js";
export {
  gapsIn,
  type MergedSegment,
  merge,
  overlay,
  project,
  projectBack,
  restrict,
} from "./periods/timeline-algebra.js";
export { whyNotDate } from "./why-not-date.js";
export { weekdaysIn } from "./weekdays-in.js";
export { type MonthOfWeeks, weeksByMonth, weeksIn } from "./weeks.js";
