import { describe, expect, it } from "vitest";
import {
  type DatedValue,
  day,
  forEachSegment,
  formatPeriod,
  gapsIn,
  merge,
  overlay,
  period,
  project,
  projectBack,
  restrict,
  rowOn,
  segmentIndexOn,
  type Timeline,
  timeline,
  timelineIssues,
  valueOn,
} from "../index.js";
import { issuesOf } from "../issues-of.test-helper.js";

const row = (from: string, to: string, value: string, source = "list"): DatedValue<string> => ({
  ...period(from, to),
  value,
  source,
});
const shown = (rows: Timeline<unknown>) =>
  rows.map((each) =>
    [formatPeriod(each), each.value, each.source, each.assumption].filter((text) => text !== undefined),
  );

const prices = timeline([
  row("2019-02-01", "2019-12-31", "9.20"),
  row("2018-01-01", "2018-06-30", "8.00"),
  row("2018-07-01", "2018-12-31", "8.50"),
]);

describe("a timeline", () => {
  it("is sorted, and leaves its rows as they were", () => {
    expect(prices.map(({ value }) => value)).toEqual(["8.00", "8.50", "9.20"]);
    expect(timeline([])).toEqual([]);
  });

  it("has no overlap: every one is an issue, and names both rows", () => {
    const rows = [
      row("2019-01-01", "open", "a"),
      row("2018-01-01", "2018-12-31", "b"),
      row("2018-03-01", "2018-04-30", "c"),
      row("2018-12-31", "2018-12-31", "d"),
    ];
    const hint = "Both days of a period belong to it: the next begins on the day after.";
    const issue = { code: "dates-overlap", expected: "days that [1], 2018-01-01 to 2018-12-31, does not have", hint };
    const issues = [
      { ...issue, path: "prices[2]", received: "2018-03-01 to 2018-04-30" },
      { ...issue, path: "prices[3]", received: "2018-12-31 to 2018-12-31" },
    ];
    expect(timelineIssues(rows, "prices")).toEqual(issues);
    expect(issuesOf(() => timeline(rows, "prices"))).toEqual(issues);
    expect(issuesOf(() => timeline(rows))).toMatchObject([{ path: "[2]" }, { path: "[3]" }]);
    expect(timelineIssues(rows.slice(0, 2))).toEqual([]);
  });

  it("has no row that ends before it starts", () => {
    const wrong = { from: day("2018-02-01"), to: day("2018-01-31"), value: 1 };
    expect(timelineIssues([wrong, { from: day("2018-01-01"), to: day("2018-12-31") }], "a")).toMatchObject([
      { code: "end-before-start", path: "a[0].to", received: '"2018-01-31"' },
    ]);
  });
});

describe("a look-up", () => {
  it.each([
    ["2017-12-31", -1],
    ["2018-01-01", 0],
    ["2018-06-30", 0],
    ["2018-07-01", 1],
    ["2018-12-31", 1],
    ["2019-01-01", -1],
    ["2019-01-31", -1],
    ["2019-02-01", 2],
    ["2019-12-31", 2],
    ["2020-01-01", -1],
  ])("on %s finds row %d", (date, index) => {
    expect(segmentIndexOn(prices, day(date))).toBe(index);
    if (index >= 0) {
      expect(rowOn(prices, day(date))).toBe(prices[index]);
      expect(valueOn(prices, day(date))).toBe(prices[index]?.value);
    }
  });

  it.each([
    ["2017-12-31", "2018-01-01 to 2018-06-30"],
    ["2019-01-15", "2018-07-01 to 2018-12-31 and 2019-02-01 to 2019-12-31"],
    ["2020-01-01", "2019-02-01 to 2019-12-31"],
  ])("in a gap, on %s, is an error that names the nearest rows", (date, nearest) => {
    const issue = {
      code: "dates-gap",
      path: "prices",
      expected: `a value on ${date}`,
      received: `values on other days, the nearest ${nearest}`,
      hint: "Holding a value on days its source does not name takes an explicit projection.",
    };
    expect(issuesOf(() => valueOn(prices, day(date), "prices"))).toEqual([issue]);
    expect(issuesOf(() => rowOn(prices, day(date)))).toEqual([{ ...issue, path: "" }]);
  });

  it("in nothing says so", () => {
    expect(issuesOf(() => valueOn([], 0))).toMatchObject([{ received: "no value on any day", path: "" }]);
    expect(segmentIndexOn([], 0)).toBe(-1);
  });
});

describe("a walk", () => {
  const walk = (from: string, to: string, rows: Timeline<string> = prices) => {
    const runs: string[] = [];
    forEachSegment(rows, day(from), day(to), (each, start, end) => {
      runs.push(`${formatPeriod({ from: start, to: end })} ${each?.value ?? "gap"}`);
    });
    return runs;
  };

  it("visits every run and every gap once", () => {
    expect(walk("2017-12-01", "2020-01-31")).toEqual([
      "2017-12-01 to 2017-12-31 gap",
      "2018-01-01 to 2018-06-30 8.00",
      "2018-07-01 to 2018-12-31 8.50",
      "2019-01-01 to 2019-01-31 gap",
      "2019-02-01 to 2019-12-31 9.20",
      "2020-01-01 to 2020-01-31 gap",
    ]);
  });

  it("stays inside its period", () => {
    expect(walk("2018-03-01", "2018-03-01")).toEqual(["2018-03-01 to 2018-03-01 8.00"]);
    expect(walk("2018-06-30", "2018-07-01")).toEqual([
      "2018-06-30 to 2018-06-30 8.00",
      "2018-07-01 to 2018-07-01 8.50",
    ]);
    expect(walk("2019-01-05", "2019-01-31")).toEqual(["2019-01-05 to 2019-01-31 gap"]);
    expect(walk("2019-01-05", "2019-02-01")).toEqual(["2019-01-05 to 2019-01-31 gap", "2019-02-01 to 2019-02-01 9.20"]);
    expect(walk("2021-01-01", "2021-12-31")).toEqual(["2021-01-01 to 2021-12-31 gap"]);
    expect(walk("2021-01-01", "2021-12-31", [])).toEqual(["2021-01-01 to 2021-12-31 gap"]);
  });
});

describe("the algebra of timelines", () => {
  it("finds gaps", () => {
    expect(gapsIn(prices, period("2018-01-01", "2019-12-31")).map(formatPeriod)).toEqual(["2019-01-01 to 2019-01-31"]);
    expect(gapsIn(prices, period("2018-01-01", "2018-12-31"))).toEqual([]);
  });

  it("restricts to a period", () => {
    expect(shown(restrict(prices, period("2018-12-15", "2019-03-31")))).toEqual([
      ["2018-12-15 to 2018-12-31", "8.50", "list"],
      ["2019-02-01 to 2019-03-31", "9.20", "list"],
    ]);
  });

  it("lays one over another", () => {
    const over = [
      row("2018-03-01", "2018-03-31", "7.00", "decision"),
      row("2018-12-01", "2019-02-15", "9.00", "decision"),
    ];
    expect(shown(overlay(prices, over))).toEqual([
      ["2018-01-01 to 2018-02-28", "8.00", "list"],
      ["2018-03-01 to 2018-03-31", "7.00", "decision"],
      ["2018-04-01 to 2018-06-30", "8.00", "list"],
      ["2018-07-01 to 2018-11-30", "8.50", "list"],
      ["2018-12-01 to 2019-02-15", "9.00", "decision"],
      ["2019-02-16 to 2019-12-31", "9.20", "list"],
    ]);
  });

  it("puts several side by side", () => {
    const levels = [{ ...period("2018-10-01", "2019-03-31"), value: 3 }];
    const segments = merge(prices.slice(1), levels, []);
    expect(
      segments.map((each) => [formatPeriod(each), each.rows[0]?.value, each.rows[1]?.value, each.rows[2]]),
    ).toEqual([
      ["2018-07-01 to 2018-09-30", "8.50", undefined, undefined],
      ["2018-10-01 to 2018-12-31", "8.50", 3, undefined],
      ["2019-01-01 to 2019-01-31", undefined, 3, undefined],
      ["2019-02-01 to 2019-03-31", "9.20", 3, undefined],
      ["2019-04-01 to 2019-12-31", "9.20", undefined, undefined],
    ]);
    expect(merge([row("2018-01-01", "2018-01-31", "a")], [row("2018-03-01", "open", "b")]).map(formatPeriod)).toEqual([
      "2018-01-01 to 2018-01-31",
      "2018-03-01 to open",
    ]);
    expect(merge()).toEqual([]);
    expect(merge([], [])).toEqual([]);
  });
});

describe("projection", () => {
  it("holds the last value, and marks the days it adds", () => {
    expect(shown(project(prices.slice(1), day("2020-06-30"), "the list of 2019 still holds"))).toEqual([
      ["2018-07-01 to 2018-12-31", "8.50", "list"],
      ["2019-02-01 to 2019-12-31", "9.20", "list"],
      ["2020-01-01 to 2020-06-30", "9.20", "list", "the list of 2019 still holds"],
    ]);
    expect(project(prices, day("2019-12-31"), "nothing to add")).toBe(prices);
    expect(project(prices, day("2020-01-01"), "one day")).toHaveLength(4);
  });

  it("holds the first value for the days before it", () => {
    expect(shown(projectBack(prices.slice(2), day("2018-09-01"), "the list of 2019 held before"))).toEqual([
      ["2018-09-01 to 2019-01-31", "9.20", "list", "the list of 2019 held before"],
      ["2019-02-01 to 2019-12-31", "9.20", "list"],
    ]);
    expect(projectBack(prices, day("2018-01-01"), "nothing to add")).toBe(prices);
    expect(projectBack(prices, day("2017-12-31"), "one day")).toHaveLength(4);
  });

  it("needs a value and an assumption in words", () => {
    const nothing = { code: "nothing-to-project", path: "", expected: "at least one known value", received: "none" };
    const silent = {
      code: "assumption-missing",
      path: "assumption",
      expected: "words that say what is assumed and why",
      received: '" "',
    };
    for (const hold of [project, projectBack]) {
      expect(issuesOf(() => hold([], 0, "because"))).toEqual([nothing]);
      expect(issuesOf(() => hold(prices, day("2018-05-01"), " "))).toEqual([silent]);
    }
  });
});
