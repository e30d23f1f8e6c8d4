import { describe, expect, it } from "vitest";
import * as seko from "seko/calendar";
import {
  aDay,
  aFunction,
  ages,
  aMonth,
  anything,
  aPeriod,
  aText,
  changeDays,
  choice,
  grace,
  type Kind,
  partRule,
  periods,
  rows,
  smallNumber,
  textOrNone,
  ties,
  weekdays,
  wholeNumber,
} from "./argument-kinds.test-helper.js";
import * as door from "./door.js";
import * as room from "./index.js";
import { issuesOf } from "./issues-of.test-helper.js";

type FunctionName = {
  [Name in keyof typeof room]: (typeof room)[Name] extends (...given: never[]) => unknown ? Name : never;
}[keyof typeof room];

const leapDay = choice("february-28", true);

/** What each function of the calendar takes, by the names of its arguments: a new function is missing here until it is listed. */
const taken: Readonly<Record<FunctionName, Readonly<Record<string, Kind>>>> = {
  addMonths: { day: aDay, months: smallNumber, rule: choice("last-day") },
  agePeriod: { birth: aDay, ages, rule: leapDay },
  ageOn: { birth: aDay, on: aDay, rule: leapDay },
  birthday: { birth: aDay, years: smallNumber, rule: leapDay },
  untilBirthday: { birth: aDay, years: smallNumber, rule: leapDay },
  day: { text: aText },
  dayOf: { year: wholeNumber, month: { ...wholeNumber, right: 2 }, dayOfMonth: { ...wholeNumber, right: 29 } },
  formatDay: { day: aDay },
  parseDay: { text: aText },
  countedDays: { stay: aPeriod, endDays: choice("neither") },
  withoutInterruptions: { entitled: aPeriod, interruptions: periods, grace },
  civil: { day: aDay },
  daysInMonth: { month: aMonth },
  daysInYear: { year: wholeNumber },
  firstDay: { month: aMonth },
  isLeapYear: { year: wholeNumber },
  lastDay: { month: aMonth },
  monthOf: { day: aDay },
  yearOf: { day: aDay },
  heavierIn: { timeline: periods, period: aPeriod, ties },
  isoWeek: { day: aDay },
  isoWeekday: { day: aDay },
  mondayOf: { day: aDay },
  formatMonth: { month: aMonth },
  parseMonth: { text: { ...aText, right: "2018-09" } },
  monthsFrom: { period: aPeriod },
  endDay: { text: aText },
  formatEnd: { day: aDay },
  parseEnd: { text: aText },
  whyNotEnd: { value: anything, path: aText },
  partOf: { rule: partRule, entitled: periods, whole: aPeriod },
  contains: { period: aPeriod, day: aDay },
  days: { period: aPeriod },
  endBeforeStart: { from: aDay, to: aDay, path: aText },
  formatPeriod: { period: aPeriod },
  intersect: { a: aPeriod, b: aPeriod },
  overlaps: { a: aPeriod, b: aPeriod },
  period: { from: aText, to: aText },
  subtract: { a: aPeriod, b: aPeriod },
  spanOn: { spans: periods, day: aDay },
  indexPeriods: { rows: periods },
  complement: { periods, inside: aPeriod },
  intersectLists: { left: periods, right: periods },
  join: { parts: periods },
  union: { periods },
  splitAt: { period: aPeriod, changeDays },
  splitByIsoWeek: { period: aPeriod },
  splitByMonth: { period: aPeriod },
  splitByQuarter: { period: aPeriod },
  splitByYear: { period: aPeriod },
  forEachSegment: { timeline: periods, from: aDay, to: aDay, visit: aFunction },
  rowOn: { timeline: periods, day: aDay, path: textOrNone },
  segmentIndexOn: { timeline: periods, day: aDay },
  timeline: { rows, path: textOrNone },
  timelineIssues: { rows, path: textOrNone },
  valueOn: { timeline: periods, day: aDay, path: textOrNone },
  gapsIn: { timeline: periods, period: aPeriod },
  merge: { timelines: periods },
  overlay: { base: periods, over: periods },
  project: { timeline: periods, to: aDay, assumption: aText },
  projectBack: { timeline: periods, from: aDay, assumption: aText },
  restrict: { timeline: periods, period: aPeriod },
  whyNotDate: { value: anything, path: aText, orElse: textOrNone },
  weekdaysIn: { from: aDay, to: aDay, weekdays },
  weeksByMonth: { period: aPeriod },
  weeksIn: { period: aPeriod },
};

/** Those whose argument is a text to be read: what is none is no day, and has no name of an argument. */
const readers: readonly string[] = ["day", "endDay", "parseMonth"];
const tolerantReaders: readonly string[] = ["parseDay", "parseEnd"];

/** The functions of a module by their names, to be called with anything. */
function functionsOf(module: object): Readonly<Record<string, (...given: readonly unknown[]) => unknown>> {
  return Object.fromEntries(Object.entries(module).filter(([, value]) => typeof value === "function"));
}

const [ofSeko, ofDoor, ofRoom] = [functionsOf(seko), functionsOf(door), functionsOf(room)];
const functions = Object.entries(taken);

/** The names of a function's parameters, as it is written. */
function parametersOf(text: string): readonly string[] {
  const list = text.slice(text.indexOf("(") + 1, text.indexOf(") {"));
  return list.split(",").map((each) => each.replace(/=.*$/u, "").replace("...", "").trim());
}

describe("the calendar that the package shows", () => {
  it("has every function and every constant of the room", () => {
    expect(Object.keys(taken).sort()).toEqual(Object.keys(ofRoom).sort());
    expect(Object.keys(door).sort()).toEqual(Object.keys(room).sort());
  });

  it.each(functions)("%s is what seko exports, and takes the arguments listed here", (name, kinds) => {
    expect(ofSeko[name]).toBe(ofDoor[name]);
    expect(parametersOf(String(ofRoom[name]))).toEqual(Object.keys(kinds));
  });

  it.each(functions)("%s gives for right arguments what the room gives", (name, kinds) => {
    const right = Object.values(kinds).map((kind) => kind.right);
    expect(JSON.stringify(ofDoor[name]?.(...right))).toBe(JSON.stringify(ofRoom[name]?.(...right)));
  });

  it.each(functions)("%s refuses every wrong argument by its name", (name, kinds) => {
    for (const [index, [argument, { wrong }]] of Object.entries(kinds).entries()) {
      for (const none of wrong) {
        const given = Object.values(kinds).map((kind, at) => (at === index ? none : kind.right));
        if (tolerantReaders.includes(name)) {
          expect(ofDoor[name]?.(...given)).toBeNaN();
          continue;
        }
        const issues = issuesOf(() => ofDoor[name]?.(...given));
        expect(issues.length).toBeGreaterThan(0);
        for (const { code, path, expected, received, hint } of issues) {
          if (!readers.includes(name)) expect(path.startsWith(argument), `${path} of ${argument}`).toBe(true);
          expect(expected).not.toBe("");
          expect(received).not.toBe("");
          if (/^not-(?:day|month|period)$/u.test(code)) expect(hint).toMatch(/\b(?:day|parseMonth)\("/u);
        }
      }
    }
  });

  it("names all wrong arguments at once, and how they are made", () => {
    const issues = issuesOf(() => ofSeko["ageOn"]?.("1990-05-05", "2026-05-05"));
    const expected = "a day number from -25567 (1900-01-01) to 84005 (2199-12-31)";
    expect(issues).toEqual([
      { code: "not-day", path: "birth", expected, received: '"1990-05-05"', hint: 'Call day("1990-05-05").' },
      { code: "not-day", path: "on", expected, received: '"2026-05-05"', hint: 'Call day("2026-05-05").' },
    ]);
  });

  it("says of a month how it is made", () => {
    expect(issuesOf(() => ofSeko["firstDay"]?.("2018-09"))[0]?.hint).toBe('Call parseMonth("2018-09").');
    expect(issuesOf(() => ofSeko["firstDay"]?.("2018-09-01"))[0]?.hint).toBe('Call monthOf(day("2018-09-01")).');
    expect(issuesOf(() => ofSeko["firstDay"]?.(door.day("2018-09-01")))[0]?.code).toBe("not-month");
  });

  it("names the place in a period and in a list", () => {
    const stay = { from: "2018-09-01", to: new Date(0) };
    const issues = issuesOf(() => ofSeko["union"]?.([{ from: 1, to: 2 }, stay, { from: 2, to: 1 }, 7]));
    expect(issues.map(({ path, code, received }) => [path, code, received])).toEqual([
      ["periods[1].from", "not-day", '"2018-09-01"'],
      ["periods[1].to", "not-day", "a Date object"],
      ["periods[2].to", "end-before-start", '"1970-01-02"'],
      ["periods[3]", "not-period", "the number 7"],
    ]);
  });

  it("takes the ends of the calendar", () => {
    expect(door.formatDay(door.earliestDay)).toBe("1900-01-01");
    expect(door.formatDay(door.latestDay)).toBe("2199-12-31");
    expect(door.daysInMonth(door.monthOf(door.latestDay))).toBe(31);
    expect(door.formatMonth(door.monthOf(door.earliestDay))).toBe("1900-01");
    const always = { from: door.earliestDay, to: door.openEnd };
    // The day after an open end cuts nothing.
    expect(door.splitAt(always, [door.openEnd + 1])).toEqual([always]);
  });

  it("cuts at days that can be walked through once only", () => {
    const autumn = door.period("2018-09-15", "2018-11-10");
    const once = [door.day("2018-10-01")].values();
    expect(door.splitAt(autumn, once).map(door.formatPeriod)).toEqual([
      "2018-09-15 to 2018-09-30",
      "2018-10-01 to 2018-11-10",
    ]);
  });

  it("asks an index of periods only about periods", () => {
    const row = { from: 1, to: 2 };
    const index = door.indexPeriods([row]);
    expect(index.overlapping({ from: 2, to: 9 })).toEqual([row]);
    const none = "2018-09-01" as unknown as door.Period;
    expect(issuesOf(() => index.overlapping(none))[0]).toMatchObject({ code: "not-period", path: "days" });
  });

  it("refuses a list of any length", () => {
    const issues = issuesOf(() => ofSeko["union"]?.(new Array(300_000).fill("2018-09-01")));
    expect(issues.length).toBe(1001);
    expect(issues.at(-1)?.code).toBe("more-issues");
  });

  it("looks again at a list that was wrong", () => {
    const list = [{ from: 1, to: "2018-09-01" as unknown as number, value: "I" }];
    expect(issuesOf(() => door.valueOn(list, 1))[0]?.path).toBe("timeline[0].to");
    expect(issuesOf(() => door.valueOn(list, 1))[0]?.path).toBe("timeline[0].to");
  });
});
