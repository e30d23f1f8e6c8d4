import { describe, expect, it } from "vitest";
import {
  countedDays,
  type EndDays,
  formatPeriod,
  type Grace,
  period,
  weeksByMonth,
  weeksIn,
  withoutInterruptions,
} from "../index.js";
import { issuesOf } from "../issues-of.test-helper.js";

describe("the days of a stay", () => {
  it.each<[EndDays, string]>([
    ["first-and-last", "2018-09-03 to 2018-09-07"],
    ["first", "2018-09-03 to 2018-09-06"],
    ["last", "2018-09-04 to 2018-09-07"],
    ["neither", "2018-09-04 to 2018-09-06"],
  ])("count with %s", (endDays, expected) => {
    const counted = countedDays(period("2018-09-03", "2018-09-07"), endDays);
    expect(counted && formatPeriod(counted)).toBe(expected);
  });

  it("may be none", () => {
    const oneDay = period("2018-09-03", "2018-09-03");
    expect(countedDays(oneDay, "first-and-last")).toEqual(oneDay);
    expect(countedDays(oneDay, "first")).toBeUndefined();
    expect(countedDays(oneDay, "last")).toBeUndefined();
    expect(countedDays(period("2018-09-03", "2018-09-04"), "neither")).toBeUndefined();
  });
});

describe("interruptions", () => {
  const september = period("2018-09-01", "2018-09-30");
  const left = (grace: Grace, ...interruptions: (readonly [string, string])[]) =>
    withoutInterruptions(
      september,
      interruptions.map(([from, to]) => period(from, to)),
      grace,
    ).map(formatPeriod);

  it("no longer than the grace take nothing", () => {
    expect(left({ days: 5, then: "all" }, ["2018-09-10", "2018-09-14"])).toEqual(["2018-09-01 to 2018-09-30"]);
    expect(left({ days: 5, then: "after-grace" }, ["2018-09-10", "2018-09-14"])).toEqual(["2018-09-01 to 2018-09-30"]);
    expect(left({ days: 5, then: "all" })).toEqual(["2018-09-01 to 2018-09-30"]);
  });

  it("longer than the grace take the days after it, or all", () => {
    expect(left({ days: 5, then: "after-grace" }, ["2018-09-10", "2018-09-15"])).toEqual([
      "2018-09-01 to 2018-09-14",
      "2018-09-16 to 2018-09-30",
    ]);
    expect(left({ days: 5, then: "all" }, ["2018-09-10", "2018-09-15"])).toEqual([
      "2018-09-01 to 2018-09-09",
      "2018-09-16 to 2018-09-30",
    ]);
  });

  it("count at once without a grace", () => {
    expect(left({ days: 0, then: "after-grace" }, ["2018-09-10", "2018-09-10"])).toEqual([
      "2018-09-01 to 2018-09-09",
      "2018-09-11 to 2018-09-30",
    ]);
    expect(left({ days: 0, then: "all" }, ["2018-01-01", "open"])).toEqual([]);
  });

  it("that follow on each other are one, and use their grace up where they begin", () => {
    expect(left({ days: 3, then: "after-grace" }, ["2018-09-12", "2018-09-13"], ["2018-09-10", "2018-09-11"])).toEqual([
      "2018-09-01 to 2018-09-12",
      "2018-09-14 to 2018-09-30",
    ]);
    expect(left({ days: 3, then: "after-grace" }, ["2018-08-25", "2018-09-02"])).toEqual(["2018-09-03 to 2018-09-30"]);
    expect(left({ days: 2, then: "all" }, ["2018-09-10", "2018-09-11"], ["2018-09-13", "2018-09-14"])).toEqual([
      "2018-09-01 to 2018-09-30",
    ]);
  });

  it("have a grace of whole days", () => {
    expect(issuesOf(() => left({ days: 1.5, then: "all" }))).toMatchObject([{ code: "not-whole", path: "grace.days" }]);
    expect(issuesOf(() => left({ days: -1, then: "all" }))).toMatchObject([{ code: "not-whole", path: "grace.days" }]);
  });
});

describe("weeks", () => {
  it("are days over seven, month by month", () => {
    const sixWeeks = period("2018-09-03", "2018-10-14");
    expect(weeksIn(sixWeeks)).toEqual({ numerator: 42, denominator: 7 });
    expect(weeksByMonth(sixWeeks)).toEqual([
      { period: period("2018-09-03", "2018-09-30"), weeks: { numerator: 28, denominator: 7 } },
      { period: period("2018-10-01", "2018-10-14"), weeks: { numerator: 14, denominator: 7 } },
    ]);
  });
});
