import { addDays, format, getISOWeek, getISOWeekYear, getISODay, getDaysInMonth, getDaysInYear } from "date-fns";
import { describe, expect, it } from "vitest";
import {
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
  yearOf,
} from "./index.js";

describe("every day of 1900 to 2100 equals date-fns", () => {
  it("parses, formats and finds month, year and week", () => {
    const first = day("1900-01-01");
    const last = day("2100-12-31");
    const failures: string[] = [];
    for (let number = first; number <= last; number += 1) {
      const date = addDays(new Date(1900, 0, 1), number - first);
      const text = format(date, "yyyy-MM-dd");
      const { year, month, day: dayOfMonth } = civil(number);
      const week = isoWeek(number);
      const same =
        formatDay(number) === text &&
        parseDay(text) === number &&
        year === date.getFullYear() &&
        month === date.getMonth() + 1 &&
        dayOfMonth === date.getDate() &&
        yearOf(number) === year &&
        formatMonth(monthOf(number)) === text.slice(0, 7) &&
        firstDay(monthOf(number)) === number - dayOfMonth + 1 &&
        lastDay(monthOf(number)) === number - dayOfMonth + getDaysInMonth(date) &&
        daysInMonth(monthOf(number)) === getDaysInMonth(date) &&
        daysInYear(year) === getDaysInYear(date) &&
        isoWeekday(number) === getISODay(date) &&
        week.year === getISOWeekYear(date) &&
        week.week === getISOWeek(date);
      if (!same) failures.push(text);
    }
    expect(failures).toEqual([]);
  });
});
