import {
  addDays,
  addMonths as addMonthsOfDates,
  differenceInYears,
  format,
  getDaysInMonth,
  getDaysInYear,
  getISODay,
  getISOWeek,
  getISOWeekYear,
  isValid,
  parse,
} from "date-fns";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addMonths,
  ageOn,
  civil,
  day,
  daysInMonth,
  daysInYear,
  firstDay,
  formatDay,
  formatMonth,
  isoWeek,
  isoWeekday,
  lastDay,
  monthOf,
  parseDay,
  parseMonth,
  yearOf,
} from "./index.js";

const first = day("1900-01-01");
const last = day("2100-12-31");
const anyDay = fc.integer({ min: first, max: last });

/** The same civil day as date-fns sees it: midnight in the local time zone. */
function dateOf(number: number): Date {
  const { year, month, day: dayOfMonth } = civil(number);
  return new Date(year, month - 1, dayOfMonth);
}

describe.each([
  { zone: "UTC", minutes: 0 },
  { zone: "Europe/Riga", minutes: -180 },
])("the calendar equals date-fns in $zone", ({ zone, minutes }) => {
  const before = process.env["TZ"];
  beforeAll(() => {
    process.env["TZ"] = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  });

  it("runs in that zone", () => {
    expect(new Date(2018, 6, 1).getTimezoneOffset()).toBe(minutes);
  });

  it("on every day of 1900 to 2100: text, month, year, week, lengths", () => {
    const failures: string[] = [];
    const start = new Date(1900, 0, 1);
    for (let number = first; number <= last; number += 1) {
      const date = addDays(start, number - first);
      const text = format(date, "yyyy-MM-dd");
      const { year, month, day: dayOfMonth } = civil(number);
      const week = isoWeek(number);
      const length = getDaysInMonth(date);
      const same =
        formatDay(number) === text &&
        parseDay(text) === number &&
        year === date.getFullYear() &&
        month === date.getMonth() + 1 &&
        dayOfMonth === date.getDate() &&
        yearOf(number) === year &&
        formatMonth(monthOf(number)) === text.slice(0, 7) &&
        parseMonth(text.slice(0, 7)) === monthOf(number) &&
        firstDay(monthOf(number)) === number - dayOfMonth + 1 &&
        lastDay(monthOf(number)) === number - dayOfMonth + length &&
        daysInMonth(monthOf(number)) === length &&
        daysInYear(year) === getDaysInYear(date) &&
        isoWeekday(number) === getISODay(date) &&
        week.year === getISOWeekYear(date) &&
        week.week === getISOWeek(date);
      if (!same) failures.push(text);
    }
    expect(failures).toEqual([]);
  });

  it("on every day of 1900 to 2100: months later and earlier", () => {
    const failures: string[] = [];
    for (let number = first; number <= last; number += 1) {
      const date = dateOf(number);
      for (const months of [1, -13, 48]) {
        const same =
          formatDay(addMonths(number, months, "last-day")) === format(addMonthsOfDates(date, months), "yyyy-MM-dd");
        if (!same) failures.push(`${formatDay(number)} ${months}`);
      }
    }
    expect(failures).toEqual([]);
  });

  it("on every day of 1900 to 2100: the age of people born on all kinds of days", () => {
    const failures: string[] = [];
    for (const birth of [
      "1900-01-01",
      "1900-02-28",
      "1904-02-29",
      "1952-02-29",
      "1999-12-31",
      "2000-02-29",
      "2012-03-01",
    ]) {
      const born = dateOf(day(birth));
      for (let number = day(birth); number <= last; number += 1) {
        if (ageOn(day(birth), number) !== differenceInYears(dateOf(number), born)) failures.push(formatDay(number));
      }
    }
    expect(failures).toEqual([]);
  });

  it("for ages and months of random days", () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -1200, max: 1200 }), (one, other, months) => {
        const [birth, on] = one < other ? [one, other] : [other, one];
        expect(ageOn(birth, on)).toBe(differenceInYears(dateOf(on), dateOf(birth)));
        const moved = addMonthsOfDates(dateOf(one), months);
        expect(formatDay(addMonths(one, months, "last-day"))).toBe(format(moved, "yyyy-MM-dd"));
      }),
      { seed: 20180901, numRuns: 2000 },
    );
  });

  it("for which texts are dates", () => {
    const number = (most: number) => fc.integer({ min: 0, max: most }).map((each) => String(each).padStart(2, "0"));
    const text = fc
      .tuple(fc.integer({ min: 1900, max: 2199 }), number(14), number(33))
      .map(([year, month, dayOfMonth]) => `${year}-${month}-${dayOfMonth}`);
    fc.assert(
      fc.property(text, (each) => {
        expect(Number.isNaN(parseDay(each))).toBe(!isValid(parse(each, "yyyy-MM-dd", new Date(2000, 0, 1))));
      }),
      { seed: 20180901, numRuns: 3000 },
    );
  });
});
