import * as room from "../index.js";
import { checked } from "./checked.js";
import { aDay, aMonth } from "./day-check.js";
import { ages, aText, aTextOrNone, aWholeNumber, anything } from "./rule-checks.js";

const leapDayRules = [undefined, "march-1", "february-28"];

export const civil: typeof room.civil = /* @__PURE__ */ checked(room.civil, { day: aDay });
export const yearOf: typeof room.yearOf = /* @__PURE__ */ checked(room.yearOf, { day: aDay });
export const monthOf: typeof room.monthOf = /* @__PURE__ */ checked(room.monthOf, { day: aDay });
export const firstDay: typeof room.firstDay = /* @__PURE__ */ checked(room.firstDay, { month: aMonth });
export const lastDay: typeof room.lastDay = /* @__PURE__ */ checked(room.lastDay, { month: aMonth });
export const daysInMonth: typeof room.daysInMonth = /* @__PURE__ */ checked(room.daysInMonth, { month: aMonth });
export const daysInYear: typeof room.daysInYear = /* @__PURE__ */ checked(room.daysInYear, { year: aWholeNumber });
export const isLeapYear: typeof room.isLeapYear = /* @__PURE__ */ checked(room.isLeapYear, { year: aWholeNumber });

export const formatDay: typeof room.formatDay = /* @__PURE__ */ checked(room.formatDay, { day: aDay });
export const formatEnd: typeof room.formatEnd = /* @__PURE__ */ checked(room.formatEnd, { day: aDay });
export const formatMonth: typeof room.formatMonth = /* @__PURE__ */ checked(room.formatMonth, { month: aMonth });
export const dayOf: typeof room.dayOf = /* @__PURE__ */ checked(room.dayOf, {
  year: aWholeNumber,
  month: aWholeNumber,
  dayOfMonth: aWholeNumber,
});

export const isoWeek: typeof room.isoWeek = /* @__PURE__ */ checked(room.isoWeek, { day: aDay });
export const isoWeekday: typeof room.isoWeekday = /* @__PURE__ */ checked(room.isoWeekday, { day: aDay });
export const mondayOf: typeof room.mondayOf = /* @__PURE__ */ checked(room.mondayOf, { day: aDay });

export const addMonths: typeof room.addMonths = /* @__PURE__ */ checked(room.addMonths, {
  day: aDay,
  months: anything,
  rule: ["last-day", "next-month", "refuse"],
});
export const birthday: typeof room.birthday = /* @__PURE__ */ checked(room.birthday, {
  birth: aDay,
  years: anything,
  rule: leapDayRules,
});
export const untilBirthday: typeof room.untilBirthday = /* @__PURE__ */ checked(room.untilBirthday, {
  birth: aDay,
  years: anything,
  rule: leapDayRules,
});
export const ageOn: typeof room.ageOn = /* @__PURE__ */ checked(room.ageOn, {
  birth: aDay,
  on: aDay,
  rule: leapDayRules,
});
export const agePeriod: typeof room.agePeriod = /* @__PURE__ */ checked(room.agePeriod, {
  birth: aDay,
  ages,
  rule: leapDayRules,
});

export const endBeforeStart: typeof room.endBeforeStart = /* @__PURE__ */ checked(room.endBeforeStart, {
  from: aDay,
  to: aDay,
  path: aText,
});
export const whyNotDate: typeof room.whyNotDate = /* @__PURE__ */ checked(room.whyNotDate, {
  value: anything,
  path: aText,
  orElse: aTextOrNone,
});
export const whyNotEnd: typeof room.whyNotEnd = /* @__PURE__ */ checked(room.whyNotEnd, {
  value: anything,
  path: aText,
});
