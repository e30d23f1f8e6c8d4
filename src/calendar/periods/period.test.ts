import { describe, expect, it } from "vitest";
import {
  complement,
  contains,
  day,
  days,
  formatPeriod,
  intersect,
  intersectLists,
  join,
  openEnd,
  overlaps,
  type Period,
  period,
  splitAt,
  splitByIsoWeek,
  splitByMonth,
  splitByQuarter,
  splitByYear,
  subtract,
  union,
} from "../index.js";
import { issuesOf } from "../issues-of.test-helper.js";

const texts = (periods: readonly Period[]) => periods.map(formatPeriod);

describe("a period", () => {
  it("includes both ends", () => {
    const pilot = period("2018-09-01", "2019-08-31");
    expect(pilot).toEqual({ from: day("2018-09-01"), to: day("2019-08-31") });
    expect(days(pilot)).toBe(365);
    expect(days(period("2018-09-01", "2018-09-01"))).toBe(1);
    expect(contains(pilot, pilot.from)).toBe(true);
    expect(contains(pilot, pilot.to)).toBe(true);
    expect(contains(pilot, pilot.from - 1)).toBe(false);
    expect(contains(pilot, pilot.to + 1)).toBe(false);
    expect(formatPeriod(pilot)).toBe("2018-09-01 to 2019-08-31");
  });

  it("may have no end", () => {
    expect(period("2018-09-01", "open")).toEqual({ from: day("2018-09-01"), to: openEnd });
    expect(formatPeriod(period("2018-09-01", "open"))).toBe("2018-09-01 to open");
  });

  it("tells everything that is wrong with it", () => {
    expect(issuesOf(() => period("2018-09-02", "2018-09-01"))).toEqual([
      {
        code: "end-before-start",
        path: "to",
        expected: "a last day on or after the first, 2018-09-02",
        received: '"2018-09-01"',
        hint: "Both days belong to the period.",
      },
    ]);
    expect(issuesOf(() => period("2019-02-29", "1.9.2018"))).toMatchObject([
      { code: "date-not-real", path: "from" },
      { code: "date-form", path: "to" },
    ]);
    expect(issuesOf(() => period(1 as unknown as string, undefined as unknown as string))).toMatchObject([
      { path: "from", received: "the number 1" },
      { path: "to", received: "nothing" },
    ]);
    expect(issuesOf(() => period("open", "open"))).toMatchObject([{ path: "from" }]);
  });
});

describe("two periods", () => {
  const september = period("2018-09-01", "2018-09-30");

  it.each([
    ["2018-08-01", "2018-08-31", undefined, ["2018-09-01 to 2018-09-30"]],
    ["2018-10-01", "2018-10-31", undefined, ["2018-09-01 to 2018-09-30"]],
    ["2018-08-01", "2018-09-01", "2018-09-01 to 2018-09-01", ["2018-09-02 to 2018-09-30"]],
    ["2018-09-30", "open", "2018-09-30 to 2018-09-30", ["2018-09-01 to 2018-09-29"]],
    ["2018-09-10", "2018-09-20", "2018-09-10 to 2018-09-20", ["2018-09-01 to 2018-09-09", "2018-09-21 to 2018-09-30"]],
    ["2018-09-01", "2018-09-30", "2018-09-01 to 2018-09-30", []],
    ["2018-01-01", "2018-12-31", "2018-09-01 to 2018-09-30", []],
  ])("September and %s to %s", (from, to, shared, rest) => {
    const other = period(from, to);
    const both = intersect(september, other);
    expect(both && formatPeriod(both)).toBe(shared);
    expect(overlaps(september, other)).toBe(shared !== undefined);
    expect(texts(subtract(september, other))).toEqual(rest);
  });
});

describe("lists of periods", () => {
  const list = [
    period("2018-11-01", "2018-11-30"),
    period("2018-09-01", "2018-09-20"),
    period("2018-09-05", "2018-09-10"),
    period("2018-09-21", "2018-09-30"),
  ];

  it("unite: sorted, disjoint, merged when adjacent", () => {
    expect(texts(union(list))).toEqual(["2018-09-01 to 2018-09-30", "2018-11-01 to 2018-11-30"]);
    expect(union([])).toEqual([]);
    expect(list[1]).toEqual(period("2018-09-01", "2018-09-20"));
  });

  it("leave a complement inside a period", () => {
    expect(texts(complement(list, period("2018-08-15", "2018-12-15")))).toEqual([
      "2018-08-15 to 2018-08-31",
      "2018-10-01 to 2018-10-31",
      "2018-12-01 to 2018-12-15",
    ]);
    expect(texts(complement(list, period("2018-09-15", "2018-10-05")))).toEqual(["2018-10-01 to 2018-10-05"]);
    expect(texts(complement(list, period("2018-12-01", "2018-12-05")))).toEqual(["2018-12-01 to 2018-12-05"]);
    expect(complement(list, period("2018-11-01", "2018-11-30"))).toEqual([]);
    expect(texts(complement([], period("2018-09-15", "open")))).toEqual(["2018-09-15 to open"]);
  });

  it("intersect", () => {
    const other = [period("2018-09-15", "2018-11-05"), period("2018-11-20", "open")];
    expect(texts(intersectLists(list, other))).toEqual([
      "2018-09-15 to 2018-09-30",
      "2018-11-01 to 2018-11-05",
      "2018-11-20 to 2018-11-30",
    ]);
    expect(intersectLists(list, [])).toEqual([]);
  });

  it("join when they follow directly on each other", () => {
    const parts = [period("2018-09-01", "2018-09-30"), period("2018-10-01", "2018-10-15")];
    expect(formatPeriod(join(parts))).toBe("2018-09-01 to 2018-10-15");
    expect(issuesOf(() => join([]))).toEqual([
      { code: "not-joined", path: "", expected: "at least one period", received: "none" },
    ]);
    const gap = [...parts, period("2018-10-17", "2018-10-20")];
    expect(issuesOf(() => join(gap))).toEqual([
      {
        code: "not-joined",
        path: "[2]",
        expected: "a period from 2018-10-16",
        received: "2018-10-17 to 2018-10-20",
      },
    ]);
    expect(issuesOf(() => join([...parts, ...parts]))).toMatchObject([{ path: "[2]" }]);
  });
});

describe("a period split", () => {
  const pilot = period("2018-12-17", "2019-04-02");

  it("by month", () => {
    expect(texts(splitByMonth(pilot))).toEqual([
      "2018-12-17 to 2018-12-31",
      "2019-01-01 to 2019-01-31",
      "2019-02-01 to 2019-02-28",
      "2019-03-01 to 2019-03-31",
      "2019-04-01 to 2019-04-02",
    ]);
  });

  it("by quarter", () => {
    expect(texts(splitByQuarter(pilot))).toEqual([
      "2018-12-17 to 2018-12-31",
      "2019-01-01 to 2019-03-31",
      "2019-04-01 to 2019-04-02",
    ]);
  });

  it("by year", () => {
    expect(texts(splitByYear(pilot))).toEqual(["2018-12-17 to 2018-12-31", "2019-01-01 to 2019-04-02"]);
  });

  it("by ISO week", () => {
    expect(texts(splitByIsoWeek(period("2018-12-29", "2019-01-14")))).toEqual([
      "2018-12-29 to 2018-12-30",
      "2018-12-31 to 2019-01-06",
      "2019-01-07 to 2019-01-13",
      "2019-01-14 to 2019-01-14",
    ]);
  });

  it("at any days, in any order, repeated or outside", () => {
    const changes = ["2019-01-10", "2018-12-17", "2018-12-18", "2019-04-03", "2018-01-01", "2019-01-10"].map(day);
    expect(texts(splitAt(pilot, changes))).toEqual([
      "2018-12-17 to 2018-12-17",
      "2018-12-18 to 2019-01-09",
      "2019-01-10 to 2019-04-02",
    ]);
    expect(splitAt(pilot, [])).toEqual([pilot]);
    expect(texts(splitAt(pilot, [day("2019-04-02")]))).toEqual([
      "2018-12-17 to 2019-04-01",
      "2019-04-02 to 2019-04-02",
    ]);
  });
});
