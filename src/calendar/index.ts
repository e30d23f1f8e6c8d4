export { addMonths, ageOn, birthday, type LeapDayRule, type MonthEndRule, untilBirthday } from "./age.js";
export {
  type Civil,
  civil,
  type Day,
  day,
  dayOf,
  earliestDay,
  formatDay,
  isLeapYear,
  latestDay,
  parseDay,
  yearOf,
} from "./day.js";
export { type IsoWeek, isoWeek, isoWeekday, mondayOf } from "./iso-week.js";
export { daysInMonth, daysInYear, firstDay, formatMonth, lastDay, type Month, monthOf, parseMonth } from "./month.js";
export { endDay, formatEnd, openEnd, parseEnd, whyNotEnd } from "./open-end.js";
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
} from "./period.js";
export { complement, intersectLists, join, union } from "./period-list.js";
export { splitAt, splitByIsoWeek, splitByMonth, splitByQuarter, splitByYear } from "./split.js";
export {
  type DatedValue,
  forEachSegment,
  rowOn,
  segmentIndexOn,
  type Timeline,
  timeline,
  timelineIssues,
  valueOn,
} from "./timeline.js";
export { gapsIn, type MergedSegment, merge, overlay, project, projectBack, restrict } from "./timeline-algebra.js";
export { whyNotDate } from "./why-not-date.js";
