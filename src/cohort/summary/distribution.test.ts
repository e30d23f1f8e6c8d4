import { describe, expect, test } from "vitest";
import { distributionOf } from "./distribution.js";

describe("distributionOf", () => {
  test("takes percentiles by the nearest rank: each is a budget that somebody has", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => (100 - index) * 100);
    expect(distributionOf(hundred, 2)).toEqual({
      mean: "50.50",
      median: "50.00",
      p5: "5.00",
      p95: "95.00",
      min: "1.00",
      max: "100.00",
    });
  });

  test.each([
    [[7], ["7", "7", "7"]],
    [
      [3, 1],
      ["1", "1", "3"],
    ],
    [
      [5, 1, 3],
      ["3", "1", "5"],
    ],
    [Array.from({ length: 21 }, (_, index) => index), ["10", "1", "19"]],
  ])("of %j has median, p5 and p95 %j", (budgets, expected) => {
    const distribution = distributionOf(budgets, 0);
    expect([distribution?.median, distribution?.p5, distribution?.p95]).toEqual(expected);
  });

  test("rounds the mean half-up to the cent", () => {
    expect(distributionOf([1, 2], 2)?.mean).toBe("0.02");
    expect(distributionOf([1, 1, 2], 2)?.mean).toBe("0.01");
  });

  test("sorts by size, not by digits, and leaves the list as it was", () => {
    const budgets = [900, 1_000, 20];
    expect(distributionOf(budgets, 2)).toMatchObject({ min: "0.20", median: "9.00", max: "10.00" });
    expect(budgets).toEqual([900, 1_000, 20]);
  });

  test("of nothing is null", () => {
    expect(distributionOf([], 2)).toBeNull();
  });
});
