import * as room from "../index.js";
import { checked } from "./checked.js";
import { aPeriod, periods, searched } from "./checks.js";
import { aDay } from "./day-check.js";
import { aGrace, aPartPeriodRule, weekdayBits } from "./rule-checks.js";

export const days: typeof room.days = /* @__PURE__ */ checked(room.days, { period: aPeriod });
export const formatPeriod: typeof room.formatPeriod = /* @__PURE__ */ checked(room.formatPeriod, { period: aPeriod });
export const contains: typeof room.contains = /* @__PURE__ */ checked(room.contains, { period: aPeriod, day: aDay });
export const overlaps: typeof room.overlaps = /* @__PURE__ */ checked(room.overlaps, { a: aPeriod, b: aPeriod });
export const intersect: typeof room.intersect = /* @__PURE__ */ checked(room.intersect, { a: aPeriod, b: aPeriod });
export const subtract: typeof room.subtract = /* @__PURE__ */ checked(room.subtract, { a: aPeriod, b: aPeriod });

export const union: typeof room.union = /* @__PURE__ */ checked(room.union, { periods });
export const complement: typeof room.complement = /* @__PURE__ */ checked(room.complement, {
  periods,
  inside: aPeriod,
});
export const intersectLists: typeof room.intersectLists = /* @__PURE__ */ checked(room.intersectLists, {
  left: periods,
  right: periods,
});
export const join: typeof room.join = /* @__PURE__ */ checked(room.join, { parts: periods });
export const spanOn: typeof room.spanOn = /* @__PURE__ */ checked(room.spanOn, { spans: searched, day: aDay });

export const monthsFrom: typeof room.monthsFrom = /* @__PURE__ */ checked(room.monthsFrom, { period: aPeriod });
export const splitByMonth: typeof room.splitByMonth = /* @__PURE__ */ checked(room.splitByMonth, { period: aPeriod });
export const splitByQuarter: typeof room.splitByQuarter = /* @__PURE__ */ checked(room.splitByQuarter, {
  period: aPeriod,
});
export const splitByYear: typeof room.splitByYear = /* @__PURE__ */ checked(room.splitByYear, { period: aPeriod });
export const splitByIsoWeek: typeof room.splitByIsoWeek = /* @__PURE__ */ checked(room.splitByIsoWeek, {
  period: aPeriod,
});
export const weeksIn: typeof room.weeksIn = /* @__PURE__ */ checked(room.weeksIn, { period: aPeriod });
export const weeksByMonth: typeof room.weeksByMonth = /* @__PURE__ */ checked(room.weeksByMonth, { period: aPeriod });
export const weekdaysIn: typeof room.weekdaysIn = /* @__PURE__ */ checked(room.weekdaysIn, {
  from: aDay,
  to: aDay,
  weekdays: weekdayBits,
});

export const countedDays: typeof room.countedDays = /* @__PURE__ */ checked(room.countedDays, {
  stay: aPeriod,
  endDays: ["first-and-last", "first", "last", "neither"],
});
export const withoutInterruptions: typeof room.withoutInterruptions = /* @__PURE__ */ checked(
  room.withoutInterruptions,
  { entitled: aPeriod, interruptions: periods, grace: aGrace },
);
export const partOf: typeof room.partOf = /* @__PURE__ */ checked(room.partOf, {
  rule: aPartPeriodRule,
  entitled: periods,
  whole: aPeriod,
});
