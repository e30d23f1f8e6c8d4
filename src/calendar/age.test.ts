import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay, seed } from "./arbitraries.test-helper.js";
import {
  addMonths,
  agePeriod,
  ageOn,
  birthday,
  day,
  formatDay,
  formatPeriod,
  type LeapDayRule,
  type MonthEndRule,
  untilBirthday,
} from "./index.js";
import { issuesOf } from "./issues-of.test-helper.js";

const leapBirth = day("2012-02-29");

describe("ages", () => {
  it("change on the birthday", () => {
    const birth = day("2012-09-01");
    expect(ageOn(birth, day("2019-08-31"))).toBe(6);
    expect(ageOn(birth, day("2019-09-01"))).toBe(7);
    expect(ageOn(birth, birth)).toBe(0);
    expect(ageOn(birth, birth - 1)).toBe(-1);
    expect(ageOn(birth, day("2011-08-31"))).toBe(-2);
  });

  it.each<[LeapDayRule | undefined, string, string, string]>([
    [undefined, "2019-03-01", "2019-02-28", "2020-02-29"],
    ["march-1", "2019-03-01", "2019-02-28", "2020-02-29"],
    ["february-28", "2019-02-28", "2019-02-27", "2020-02-29"],
  ])("of those born on 29 February follow the rule %s", (rule, seventh, until, eighth) => {
    expect(formatDay(birthday(leapBirth, 7, rule))).toBe(seventh);
    expect(formatDay(untilBirthday(leapBirth, 7, rule))).toBe(until);
    expect(formatDay(birthday(leapBirth, 8, rule))).toBe(eighth);
    expect(ageOn(leapBirth, day(seventh), rule)).toBe(7);
    expect(ageOn(leapBirth, day(until), rule)).toBe(6);
    expect(ageOn(leapBirth, day("2020-02-28"), rule)).toBe(7);
    expect(formatPeriod(agePeriod(leapBirth, { from: 7, until: 8 }, rule))).toBe(`${seventh} to 2020-02-28`);
  });

  it("of those born on 28 February and 1 March know no rule", () => {
    expect(formatDay(birthday(day("2012-02-28"), 7, "march-1"))).toBe("2019-02-28");
    expect(formatDay(birthday(day("2012-03-01"), 7, "february-28"))).toBe("2019-03-01");
    expect(formatDay(birthday(day("2012-01-29"), 7, "february-28"))).toBe("2019-01-29");
  });

  it("make periods: from 2 years until the 7th birthday", () => {
    const birth = day("2012-09-01");
    expect(formatPeriod(agePeriod(birth, { from: 2, until: 7 }))).toBe("2014-09-01 to 2019-08-31");
    expect(formatPeriod(agePeriod(birth, { from: 18 }))).toBe("2030-09-01 to open");
    expect(formatPeriod(agePeriod(birth, { from: 0, until: 1 }))).toBe("2012-09-01 to 2013-08-31");
    expect(issuesOf(() => agePeriod(birth, { from: 7, until: 7 }))).toMatchObject([
      { code: "end-before-start", path: "until", received: '"2019-08-31"' },
    ]);
  });

  it.each([-1, 0.5, NaN, Infinity, 301])("of %d years are refused", (years) => {
    const issue = {
      code: "not-whole",
      path: "years",
      expected: "a whole number from 0 to 300",
      received: `the number ${years}`,
    };
    expect(issuesOf(() => birthday(leapBirth, years))).toEqual([issue]);
    expect(issuesOf(() => untilBirthday(leapBirth, years))).toEqual([issue]);
  });

  it("reach from 0 to 300", () => {
    expect(birthday(leapBirth, 0)).toBe(leapBirth);
    expect(birthday(day("1900-01-01"), 300)).toBe(day("2199-12-31") + 1);
  });

  it("are what birthdays say", () => {
    const rules = fc.constantFrom<LeapDayRule>("march-1", "february-28");
    const births = fc.oneof(anyDay, fc.constant(leapBirth), fc.constant(day("2016-02-29")));
    fc.assert(
      fc.property(births, fc.nat(120), rules, (birth, years, rule) => {
        expect(ageOn(birth, birthday(birth, years, rule), rule)).toBe(years);
        expect(ageOn(birth, untilBirthday(birth, years, rule), rule)).toBe(years - 1);
      }),
      seed,
    );
  });
});

describe("months added", () => {
  it.each<[string, number, MonthEndRule, string]>([
    ["2019-01-31", 1, "last-day", "2019-02-28"],
    ["2020-01-31", 1, "last-day", "2020-02-29"],
    ["2019-01-31", 1, "next-month", "2019-03-01"],
    ["2019-01-29", 1, "next-month", "2019-03-01"],
    ["2019-01-28", 1, "next-month", "2019-02-28"],
    ["2019-03-31", -1, "last-day", "2019-02-28"],
    ["2019-01-15", 12, "refuse", "2020-01-15"],
    ["2019-01-31", 2, "refuse", "2019-03-31"],
    ["2019-01-31", 0, "refuse", "2019-01-31"],
    ["2020-02-29", -12, "last-day", "2019-02-28"],
    ["1900-01-01", 3600, "last-day", "2200-01-01"],
    ["2199-12-31", -3599, "last-day", "1900-01-31"],
  ])("to %s: %d under %s", (from, months, rule, expected) => {
    expect(formatDay(addMonths(day(from), months, rule))).toBe(expected);
  });

  it("are refused where the month is too short and the rule says so", () => {
    expect(issuesOf(() => addMonths(day("2019-01-31"), 1, "refuse"))).toEqual([
      {
        code: "month-end",
        path: "day",
        expected: "a day that 2019-02 has too",
        received: '"2019-01-31"',
        hint: '2019-02 has 28 days: name the rule for month ends, "last-day" or "next-month".',
      },
    ]);
  });

  it.each([0.5, NaN, 3601, -3601])("are whole and not too many: %d", (months) => {
    expect(issuesOf(() => addMonths(0, months, "last-day"))).toEqual([
      {
        code: "not-whole",
        path: "months",
        expected: "a whole number from -3600 to 3600",
        received: `the number ${months}`,
      },
    ]);
  });
});
