import { describe, expect, it } from "vitest";
import {
  civil,
  day,
  dayOf,
  daysInMonth,
  daysInYear,
  earliestDay,
  firstDay,
  formatDay,
  formatMonth,
  isLeapYear,
  isoWeek,
  isoWeekday,
  lastDay,
  latestDay,
  mondayOf,
  monthOf,
  parseDay,
  parseMonth,
  yearOf,
} from "./index.js";
import { issuesOf } from "./issues-of.test-helper.js";

describe("days", () => {
  it("count from 1970-01-01", () => {
    expect(day("1970-01-01")).toBe(0);
    expect(day("1969-12-31")).toBe(-1);
    expect(day("2018-09-01")).toBe(17_775);
  });

  it("reach from 1900-01-01 to 2199-12-31", () => {
    expect(day("1900-01-01")).toBe(earliestDay);
    expect(day("2199-12-31")).toBe(latestDay);
    expect(formatDay(earliestDay)).toBe("1900-01-01");
    expect(formatDay(latestDay)).toBe("2199-12-31");
    expect(parseDay("1899-12-31")).toBeNaN();
    expect(parseDay("2200-01-01")).toBeNaN();
  });

  it("take apart and put together", () => {
    expect(civil(day("2020-02-29"))).toEqual({ year: 2020, month: 2, day: 29 });
    expect(dayOf(2020, 2, 29)).toBe(day("2020-02-29"));
    expect(dayOf(2019, 9, 1)).toBe(day("2019-09-01"));
    expect(issuesOf(() => dayOf(2019, 2, 29))).toMatchObject([{ code: "date-not-real", received: '"2019-02-29"' }]);
    expect(issuesOf(() => dayOf(2019, 1.5, 1))).toMatchObject([{ code: "date-form" }]);
    expect(issuesOf(() => dayOf(2200, 1, 1))).toMatchObject([{ code: "date-range" }]);
  });

  it("know the last days of February, that of the four-hundredth year among them", () => {
    for (const text of ["1900-02-28", "1999-02-28", "2000-02-29", "2000-03-01", "2100-02-28", "2100-03-01"]) {
      const { year, month, day: date } = civil(day(text));
      expect([year, month, date]).toEqual(text.split("-").map(Number));
      expect(monthOf(day(text))).toBe(parseMonth(text.slice(0, 7)));
    }
  });

  it.each([
    "2019-1/-05",
    "2019-01-1/",
    "201/-01-05",
    "2/19-01-05",
    "2019/01-05",
    "2019-01/05",
    "2019-1:-05",
    "2019- 1-05",
  ])("refuse %s, of which a character lies beside the digits", (text) => {
    expect(parseDay(text)).toBeNaN();
  });

  it("know the leap years of the Gregorian calendar", () => {
    expect([1900, 2000, 2018, 2020, 2100].filter(isLeapYear)).toEqual([2000, 2020]);
    expect([1900, 2000, 2018].map(daysInYear)).toEqual([365, 366, 365]);
    expect(yearOf(day("2018-12-31"))).toBe(2018);
    expect(yearOf(day("2019-01-01"))).toBe(2019);
  });
});

describe("months", () => {
  it("count from January of the year 0", () => {
    expect(parseMonth("2018-09")).toBe(2018 * 12 + 8);
    expect(monthOf(day("2018-09-30"))).toBe(parseMonth("2018-09"));
    expect(formatMonth(parseMonth("2018-12") + 1)).toBe("2019-01");
  });

  it("have first and last days and lengths", () => {
    const february = parseMonth("2020-02");
    expect(formatDay(firstDay(february))).toBe("2020-02-01");
    expect(formatDay(lastDay(february))).toBe("2020-02-29");
    expect(daysInMonth(february)).toBe(29);
    expect(daysInMonth(parseMonth("2199-12"))).toBe(31);
  });

  it.each(["2018-13", "2018-9", "2018-09-01", "1899-12", "", 201809, undefined])("refuse %j", (text) => {
    expect(issuesOf(() => parseMonth(text as string))).toMatchObject([{ code: "month-form", path: "" }]);
  });
});

describe("weeks", () => {
  it("begin on Monday, and belong to the year of their Thursday", () => {
    expect(isoWeekday(day("2018-09-03"))).toBe(1);
    expect(isoWeekday(day("2018-09-02"))).toBe(7);
    expect(formatDay(mondayOf(day("2018-09-09")))).toBe("2018-09-03");
    expect(isoWeek(day("2018-12-31"))).toEqual({ year: 2019, week: 1 });
    expect(isoWeek(day("2021-01-03"))).toEqual({ year: 2020, week: 53 });
    expect(isoWeekday(earliestDay)).toBe(1);
  });
});
