import { describe, expect, it } from "vitest";
import { cover } from "./within-budget.js";

// Two lines of three months: the more urgent line costs 100 a month, the other 40.
const costs = [100, 100, 100, 40, 40, 40];

describe("costs against a budget", () => {
  it("are covered in full where they fit, in every order", () => {
    for (const order of ["date", "priority", "pro-rata"] as const) {
      expect(cover(costs, 3, 420, order)).toEqual(costs);
      expect(cover(costs, 3, 10_000, order)).toEqual(costs);
    }
  });

  it("by date: the earlier month first, and in it the more urgent line", () => {
    expect(cover(costs, 3, 250, "date")).toEqual([100, 100, 0, 40, 10, 0]);
  });

  it("by priority: the more urgent line first, and of it the earlier month", () => {
    expect(cover(costs, 3, 250, "priority")).toEqual([100, 100, 50, 0, 0, 0]);
    expect(cover(costs, 3, 350, "priority")).toEqual([100, 100, 100, 40, 10, 0]);
  });

  it("pro rata: the same share of everything, cents left over to the largest remainders, ties to the earlier", () => {
    // 250 of 420: 59.52… of 100 and 23.80… of 40; the shares rounded down make 246.
    expect(cover(costs, 3, 250, "pro-rata")).toEqual([60, 59, 59, 24, 24, 24]);
  });

  it("with a budget of nothing are not covered at all", () => {
    for (const order of ["date", "priority", "pro-rata"] as const) {
      expect(cover(costs, 3, 0, order)).toEqual([0, 0, 0, 0, 0, 0]);
    }
  });

  it("one cent above the budget leave one cent uncovered, at the end of the order", () => {
    expect(cover(costs, 3, 419, "date")).toEqual([100, 100, 100, 40, 40, 39]);
    expect(cover(costs, 3, 419, "priority")).toEqual([100, 100, 100, 40, 40, 39]);
  });

  it("of nothing are covered by nothing", () => {
    expect(cover([], 3, 0, "pro-rata")).toEqual([]);
    expect(cover([0, 0, 0], 3, 0, "pro-rata")).toEqual([0, 0, 0]);
  });
});
