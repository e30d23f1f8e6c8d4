import { describe, expect, test } from "vitest";
import { transportBenefitOn } from "./index.js";

describe("the transport benefit", () => {
  test.each([
    ["2014-01-01", "79.68"],
    ["2023-06-30", "79.68"],
    ["2023-07-01", "105.00"],
    // An opinion of 2023-02-10: the first half-year ends on 2023-08-09.
    ["2023-08-10", "105.00"],
    ["2026-11-01", "105.00"],
  ])("paid on %s is %s", (paidOn, amount) => {
    expect(transportBenefitOn(paidOn)?.amount).toBe(amount);
  });

  test("is not known before 2014, and asks only about real dates", () => {
    expect(transportBenefitOn("2013-12-31")).toBeUndefined();
    expect(() => transportBenefitOn("2023-7-1")).toThrow("paidOn: expected");
  });
});
