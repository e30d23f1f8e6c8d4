import { describe, expect, it } from "vitest";
import type { Issue } from "../../errors/index.js";
import type { PlanLine } from "../plan.js";
import { readLines } from "./lines.js";
import { weekdays } from "../weekday.js";

const line: PlanLine = {
  id: "care",
  service: "care",
  quantity: "1",
  unit: "hour",
  per: "day",
  priority: 1,
  from: "2024-01-01",
  to: "2024-12-31",
};

function read(changes: Partial<PlanLine>): {
  readonly weekdays: number | undefined;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const period = { from: 0, to: 0, fromText: undefined, toText: undefined };
  const [facts] = readLines({ lines: [{ ...line, ...changes }] }, period, issues);
  return { weekdays: facts?.weekdays, issues };
}

describe("the weekdays of a line", () => {
  it("are every day where none is named, and where all are", () => {
    expect(read({})).toEqual({ weekdays: 0, issues: [] });
    expect(read({ weekdays })).toEqual({ weekdays: 0, issues: [] });
  });

  it("count from Monday in any order", () => {
    expect(read({ weekdays: ["sun", "mon"] })).toEqual({ weekdays: 0b100_0001, issues: [] });
  });

  it.each([
    { changes: { weekdays: [] }, code: "weekdays-form" },
    { changes: { weekdays: ["mon", "mon"] as const }, code: "weekdays-form" },
    { changes: { weekdays: ["mon"] as const, per: "week" as const }, code: "weekdays-not-daily" },
    { changes: { weekdays: ["mon"] as const, per: "once" as const, to: "2024-01-01" }, code: "weekdays-not-daily" },
  ])("are refused as $code", ({ changes, code }) => {
    expect(read(changes).issues).toMatchObject([{ code, path: "plan.lines[0].weekdays" }]);
  });
});

describe("the group of a line", () => {
  it.each([1, 0, -2, 2.5, 1001, Number.NaN])("is not of %d", (groupSize) => {
    expect(read({ groupSize }).issues).toMatchObject([{ code: "group-size", path: "plan.lines[0].groupSize" }]);
  });

  it("is of two or more", () => {
    expect(read({ groupSize: 2 }).issues).toEqual([]);
  });
});

describe("the provider and the time band of a line", () => {
  it("are ids", () => {
    expect(read({ provider: "no spaces", timeBand: "" }).issues).toMatchObject([
      { code: "id-form", path: "plan.lines[0].provider" },
      { code: "id-form", path: "plan.lines[0].timeBand" },
    ]);
  });
});
