import { describe, expect, it } from "vitest";
import { formatPeriod, monthsFrom, partOf, type PartPeriodRule, type Period, period } from "../index.js";
import { issuesOf } from "../issues-of.test-helper.js";

const fraction = (rule: PartPeriodRule, entitled: readonly Period[], whole: Period) => {
  const { numerator, denominator } = partOf(rule, entitled, whole);
  return `${numerator}/${denominator}`;
};

const january = period("2019-01-01", "2019-01-31");
const february = period("2019-02-01", "2019-02-28");
const year = period("2019-01-01", "2019-12-31");
const leapYear = period("2020-01-01", "2020-12-31");

describe("the part of a whole", () => {
  it.each([
    [period("2019-01-01", "2019-01-17"), january, "17/31"],
    [period("2018-12-01", "2019-01-01"), january, "1/31"],
    [period("2018-01-01", "open"), february, "28/28"],
    [period("2019-03-01", "2019-03-31"), february, "0/28"],
    [january, leapYear, "0/366"],
    [period("2020-02-01", "2020-02-29"), leapYear, "29/366"],
  ])("actual/actual: %j of %j", (entitled, whole, expected) => {
    expect(fraction({ basis: "actual/actual" }, [entitled], whole)).toBe(expected);
  });

  it.each([
    [january, year, "31/365"],
    [year, year, "365/365"],
    [leapYear, leapYear, "366/365"],
    [january, leapYear, "0/365"],
  ])("actual/365: %j of %j", (entitled, whole, expected) => {
    expect(fraction({ basis: "actual/365" }, [entitled], whole)).toBe(expected);
  });

  it.each([
    [period("2019-01-01", "2019-01-17"), january, "17/30"],
    [period("2019-01-01", "2019-01-30"), january, "30/30"],
    [january, january, "30/30"],
    [period("2019-01-02", "2019-01-30"), january, "29/30"],
    [february, february, "30/30"],
    [period("2019-02-01", "2019-02-27"), february, "27/30"],
    [january, february, "0/30"],
    [period("2019-01-10", "2019-02-01"), period("2019-01-15", "2019-02-14"), "18/30"],
  ])("actual/30: %j of %j", (entitled, whole, expected) => {
    expect(fraction({ basis: "actual/30" }, [entitled], whole)).toBe(expected);
  });

  it.each([
    [period("2019-01-31", "2019-02-01"), year, "2/12"],
    [period("2019-03-15", "2019-03-15"), year, "1/12"],
    [year, year, "12/12"],
    [leapYear, year, "0/12"],
    [period("2018-09-14", "2018-09-15"), period("2018-08-15", "2019-08-14"), "2/12"],
    [period("2018-09-15", "2018-10-14"), period("2018-08-15", "2019-08-14"), "1/12"],
  ])("whole months started: %j of %j", (entitled, whole, expected) => {
    expect(fraction({ basis: "whole-months-started" }, [entitled], whole)).toBe(expected);
  });

  it.each([
    [period("2019-03-15", "2019-05-31"), "10/12", "9/12"],
    [period("2019-03-01", "open"), "10/12", "10/12"],
    [period("2018-03-01", "open"), "12/12", "12/12"],
    [period("2019-12-02", "open"), "1/12", "0/12"],
    [period("2020-01-01", "open"), "0/12", "0/12"],
  ])("months remaining from %j", (entitled, counting, notCounting) => {
    expect(fraction({ basis: "months-remaining", startedMonth: "counts" }, [entitled], year)).toBe(counting);
    expect(fraction({ basis: "months-remaining", startedMonth: "does-not-count" }, [entitled], year)).toBe(notCounting);
  });

  it("counts every day once, and none outside the whole", () => {
    const entitled = [
      period("2019-01-10", "2019-02-10"),
      period("2019-01-05", "2019-01-12"),
      period("2018-01-01", "2019-01-01"),
    ];
    expect(fraction({ basis: "actual/actual" }, entitled, january)).toBe("28/31");
    expect(fraction({ basis: "actual/30" }, entitled, january)).toBe("28/30");
    expect(fraction({ basis: "actual/30" }, [], january)).toBe("0/30");
    expect(fraction({ basis: "months-remaining", startedMonth: "counts" }, [...entitled].reverse(), year)).toBe(
      "12/12",
    );
  });

  it("is refused where months cannot be counted", () => {
    const whole = period("2019-01-01", "2019-02-15");
    const received = "2019-01-01 to 2019-02-15";
    const notMonths = { code: "not-months", path: "", expected: "a period of whole months", received };
    expect(issuesOf(() => partOf({ basis: "whole-months-started" }, [january], whole))).toEqual([notMonths]);
    expect(issuesOf(() => partOf({ basis: "actual/30" }, [january], whole))).toEqual([notMonths]);
    expect(issuesOf(() => partOf({ basis: "actual/30" }, [january], year))).toEqual([
      { ...notMonths, expected: "one month", received: "2019-01-01 to 2019-12-31" },
    ]);
  });
});

describe("the months of a period", () => {
  it("are calendar months from the first", () => {
    expect(monthsFrom(year)).toHaveLength(12);
    expect(monthsFrom(year)[1]).toEqual(february);
  });

  it("begin on the day on which the period begins, or the last of a shorter month", () => {
    expect(monthsFrom(period("2018-12-31", "2019-03-30")).map(formatPeriod)).toEqual([
      "2018-12-31 to 2019-01-30",
      "2019-01-31 to 2019-02-27",
      "2019-02-28 to 2019-03-30",
    ]);
  });
});
