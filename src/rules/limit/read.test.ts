import { describe, expect, it } from "vitest";
import { smallScheme } from "../../../test/support/small-scheme.js";
import type { Issue } from "../../errors/index.js";
import type { MostUnits } from "./kinds/most-units.js";
import type { LimitRule } from "./registry.js";
import type { LimitPeriod } from "./rule.js";
import { readScheme } from "../read-scheme.js";
import type { Scheme } from "../scheme.js";

const days = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };

function most(
  id: string,
  per: LimitPeriod,
  amount: string,
  services: readonly string[] = ["physio"],
  more: Partial<MostUnits> = {},
): MostUnits {
  return { id, kind: "most-units", per, services, amounts: [{ most: amount, ...days }], ...days, ...more };
}

function issuesOf(limits: readonly LimitRule[], more: Partial<Scheme> = {}): readonly Issue[] {
  const issues: Issue[] = [];
  readScheme({ ...smallScheme, ...more, limits }, undefined, issues);
  return issues;
}

const codesAndPaths = (limits: readonly LimitRule[], more: Partial<Scheme> = {}): readonly string[] =>
  issuesOf(limits, more).map(({ code, path }) => `${code} ${path}`);

const massage = { ...(smallScheme.services[0] as Scheme["services"][number]), id: "massage" };
const two = { services: [...smallScheme.services, massage] };

describe("a limit that can never be reached", () => {
  it.each<[string, readonly LimitRule[], string]>([
    ["a day above its month", [most("day", "day", "9"), most("month", "month", "8")], "0"],
    ["a year above twelve months", [most("month", "month", "10"), most("year", "year", "121")], "1"],
    ["a month above six weeks", [most("month", "month", "13"), most("week", "week", "2")], "0"],
    ["a part above the whole", [most("part", "month", "11"), most("whole", "month", "10", ["physio", "massage"])], "0"],
    [
      "a whole above the sum of its parts",
      [
        most("one", "project", "10"),
        most("two", "project", "10", ["massage"]),
        most("both", "project", "21", ["massage", "physio"]),
      ],
      "2",
    ],
    ["the project above the life", [most("life", "lifetime", "20"), most("project", "project", "21")], "1"],
  ])("is an issue: %s", (_, limits, index) => {
    expect(codesAndPaths(limits, two)).toEqual([`limit-never-reached limits[${index}].amounts`]);
  });

  it.each<[string, readonly LimitRule[]]>([
    ["as much as twelve months", [most("month", "month", "10"), most("year", "year", "120")]],
    [
      "the sum of its parts",
      [
        most("one", "project", "10"),
        most("two", "project", "10", ["massage"]),
        most("both", "project", "20", ["massage", "physio"]),
      ],
    ],
    ["another service", [most("one", "day", "9"), most("two", "month", "8", ["massage"])]],
    [
      "a limit for some people only",
      [most("day", "day", "9"), most("month", "month", "8", ["physio"], { when: [{ kind: "age", until: 5 }] })],
    ],
    ["fewer days", [most("day", "day", "9"), most("month", "month", "8", ["physio"], { to: "2019-06-30" })]],
    ["a life above the project", [most("life", "lifetime", "30"), most("project", "project", "20")]],
  ])("is none: %s", (_, limits) => {
    expect(codesAndPaths(limits, two)).toEqual([]);
  });

  it("names the limits that leave less", () => {
    const [issue] = issuesOf([most("month", "month", "10"), most("year", "year", "121")]);
    expect(issue).toMatchObject({ expected: 'at most 120 per year, what is left by "month"', received: "121" });
  });
});

describe("limits that are refused", () => {
  it.each<[string, LimitRule, readonly string[]]>([
    ["nothing for anybody", most("zero", "month", "0"), ["limit-zero limits[0].amounts"]],
    ["an unknown service", most("one", "month", "1", ["phsyio"]), ["unknown-reference limits[0].services[0]"]],
    ["no service", most("one", "month", "1", []), ["never-satisfied limits[0].services"]],
    [
      "an unknown purpose",
      most("one", "month", "1", ["physio"], { purposes: ["fun"] }),
      ["unknown-reference limits[0].purposes[0]"],
    ],
    [
      "hours and sessions added up",
      most("one", "month", "1", ["physio", "care"]),
      ["unit-mismatch limits[0].services"],
    ],
    ["a service twice", most("one", "month", "1", ["physio", "physio"]), ["duplicate-service limits[0].services"]],
    [
      "amounts only for some",
      most("one", "month", "1", ["physio"], { amounts: [{ most: "1", when: [{ kind: "age", until: 5 }], ...days }] }),
      ["gap limits[0].amounts"],
    ],
    [
      "two amounts for everybody on one day",
      most("one", "month", "1", ["physio"], {
        amounts: [
          { most: "1", ...days },
          { most: "2", ...days, from: "2019-12-31" },
        ],
      }),
      ["overlap limits[0].amounts[1]"],
    ],
    [
      "one service that excludes itself",
      { id: "one", kind: "exclusive", per: "day", services: ["physio"], ...days },
      ["never-satisfied limits[0].services"],
    ],
    [
      "a run of no days",
      { id: "one", kind: "longest-run", services: ["physio"], days: 0, breakDays: 1.5, ...days },
      ["days-form limits[0].days", "days-form limits[0].breakDays"],
    ],
  ])("%s", (_, limit, expected) => {
    expect(codesAndPaths([limit])).toEqual(expected);
  });

  it("two that ask the same on one day; a changed amount is a further row", () => {
    const first = most("first", "month", "4", ["physio", "massage"], { to: "2019-06-30" });
    const second = most("second", "month", "3", ["massage", "physio"], { from: "2019-06-30" });
    expect(codesAndPaths([first, second], two)).toEqual(["overlap limits[1]"]);
    expect(codesAndPaths([first, { ...second, from: "2019-07-01" }], two)).toEqual([]);
  });
});
