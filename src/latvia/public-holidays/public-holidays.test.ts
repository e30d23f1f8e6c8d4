import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { day, formatDay, isoWeekday } from "../../calendar/index.js";
import { calculate } from "../../rules/calculate.js";
import { compile } from "../../rules/compile.js";
import { latvianCalendar, publicHolidayTable } from "./index.js";

const { days, from, to } = publicHolidayTable;
const on = (date: string) => days.find((each) => each.on === date);
const years = Array.from({ length: 11 }, (_, index) => 2017 + index);

/** Easter Sunday by the tables of the church: the Sunday after the full moon of the golden number, which falls on 21 March or later. */
function easterByTable(year: number): string {
  // Full moons of the golden numbers from 1 to 19, in days after 21 March, for 1900 to 2199.
  const moons = [24, 13, 2, 21, 10, 28, 18, 7, 26, 15, 4, 23, 12, 1, 20, 9, 27, 17, 6];
  const moon = day(`${year}-03-21`) + (moons[year % 19] ?? 0);
  return formatDay(moon + 7 - (isoWeekday(moon) % 7));
}

describe("public holidays of Latvia", () => {
  it("have Easter as the church's tables do, and what is counted from it", () => {
    for (const year of years) {
      const easter = day(easterByTable(year));
      const named = [-2, 0, 1, 49].map((after) => on(formatDay(easter + after))?.label.en);
      expect([year, ...named]).toEqual([year, "Good Friday", "Easter Sunday", "Easter Monday", "Pentecost"]);
    }
    // Printed in calendars of these years.
    expect(["2018-04-01", "2019-04-21", "2024-03-31", "2025-04-20"].map((date) => on(date)?.label.en)).toEqual(
      Array(4).fill("Easter Sunday"),
    );
  });

  it("are fifteen in each year, and those that were added for once", () => {
    const count = (year: number) =>
      days.filter(({ on: date, kind }) => kind === "holiday" && date.startsWith(`${year}`)).length;
    expect(years.map(count)).toEqual([15, 17, 15, 15, 15, 15, 17, 15, 15, 15, 15]);
    expect([from, to]).toEqual(["2017-01-01", "2027-12-31"]);
  });

  it("have Mother's Day on the second Sunday of May", () => {
    for (const { on: date } of days.filter(({ label }) => label.en === "Mother's Day")) {
      expect([
        date,
        isoWeekday(day(date)),
        date >= `${date.slice(0, 4)}-05-08` && date <= `${date.slice(0, 4)}-05-14`,
      ]).toEqual([date, 7, true]);
    }
  });

  it("are followed by a day off where three of them fall on a weekend, and only then", () => {
    const moved = days.filter(
      ({ on: date, label }) =>
        isoWeekday(day(date)) > 5 && (/-05-04$|-11-18$/u.test(date) || label.en.startsWith("Closing day")),
    );
    const after = moved.map(({ on: date }) => formatDay(day(date) + 8 - isoWeekday(day(date))));
    expect(days.filter(({ kind }) => kind === "day-off").map(({ on: date }) => date)).toEqual(after);
    expect(after).toContain("2023-07-10");
  });

  it("are the calendar of a scheme: April 2019 has twenty working days", () => {
    const april = { from: "2019-04-01", to: "2019-04-30" };
    const row = { service: "care", place: "country", from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;
    const when = [{ kind: "calendar-day", days: ["working-day"] }] as const;
    const compiled = compile({
      ...smallScheme,
      sources: [...smallScheme.sources, ...publicHolidayTable.sources],
      calendar: latvianCalendar,
      cost: {
        ...smallScheme.cost,
        prices: [
          { ...row, price: "1.00" },
          { ...row, price: "2.00", when },
        ],
      },
    });
    const line = {
      id: "care",
      service: "care",
      unit: "hour",
      quantity: "1",
      per: "day",
      priority: 1,
      ...april,
    } as const;
    const { totals } = calculate({ ...smallCase, period: april, plan: { lines: [line] } }, compiled);
    expect(totals?.cost.toString()).toBe("50.00");
  });
});
