import * as room from "../index.js";
import { checked, checkedEach } from "./checked.js";
import { aPeriod, periods, rowsOfDays, searched } from "./checks.js";
import { aDay } from "./day-check.js";
import { aFunction, aText, aTextOrNone, aTieRule } from "./rule-checks.js";

export const timeline: typeof room.timeline = /* @__PURE__ */ checked(room.timeline, {
  rows: rowsOfDays,
  path: aTextOrNone,
});
export const timelineIssues: typeof room.timelineIssues = /* @__PURE__ */ checked(room.timelineIssues, {
  rows: rowsOfDays,
  path: aTextOrNone,
});
export const segmentIndexOn: typeof room.segmentIndexOn = /* @__PURE__ */ checked(room.segmentIndexOn, {
  timeline: searched,
  day: aDay,
});
export const rowOn: typeof room.rowOn = /* @__PURE__ */ checked(room.rowOn, {
  timeline: searched,
  day: aDay,
  path: aTextOrNone,
});
export const valueOn: typeof room.valueOn = /* @__PURE__ */ checked(room.valueOn, {
  timeline: searched,
  day: aDay,
  path: aTextOrNone,
});
export const forEachSegment: typeof room.forEachSegment = /* @__PURE__ */ checked(room.forEachSegment, {
  timeline: searched,
  from: aDay,
  to: aDay,
  visit: aFunction,
});
export const heavierIn: typeof room.heavierIn = /* @__PURE__ */ checked(room.heavierIn, {
  timeline: searched,
  period: aPeriod,
  ties: aTieRule,
});

export const gapsIn: typeof room.gapsIn = /* @__PURE__ */ checked(room.gapsIn, { timeline: periods, period: aPeriod });
export const restrict: typeof room.restrict = /* @__PURE__ */ checked(room.restrict, {
  timeline: periods,
  period: aPeriod,
});
export const overlay: typeof room.overlay = /* @__PURE__ */ checked(room.overlay, { base: periods, over: periods });
export const merge: typeof room.merge = /* @__PURE__ */ checkedEach(room.merge, "timelines", periods);
export const project: typeof room.project = /* @__PURE__ */ checked(room.project, {
  timeline: periods,
  to: aDay,
  assumption: aText,
});
export const projectBack: typeof room.projectBack = /* @__PURE__ */ checked(room.projectBack, {
  timeline: periods,
  from: aDay,
  assumption: aText,
});
