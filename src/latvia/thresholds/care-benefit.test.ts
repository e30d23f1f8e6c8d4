import { describe, expect, test } from "vitest";
import { careBenefitGroups, careBenefitOn, careBenefits } from "./index.js";

describe("the special-care benefit", () => {
  test.each([
    ["child", "2019-06-30", "213.43"],
    ["child", "2019-07-01", "313.43"],
    ["adult-disabled-from-childhood", "2014-06-30", "142.29"],
    ["adult-disabled-from-childhood", "2019-07-01", "313.43"],
    ["adult-disabled-from-childhood", "2023-12-31", "313.43"],
    ["adult-disabled-from-childhood", "2024-01-01", "413.43"],
    ["other-adult", "2014-07-01", "213.43"],
    ["other-adult", "2020-01-01", "213.43"],
    ["other-adult", "2026-01-01", "213.43"],
  ] as const)("of %s on %s is %s", (group, date, amount) => {
    expect(careBenefitOn(group, date)?.amount).toBe(amount);
  });

  test("rose for nobody but adults disabled from childhood in 2024, and for other adults never since July 2014", () => {
    const rises = (group: string) =>
      new Set(careBenefits.filter((row) => row.group === group).map((row) => row.amount));
    expect(careBenefitGroups.map((group) => rises(group).size)).toEqual([2, 4, 2]);
  });

  test("is an assumption for other adults after 2023 and nothing before 2014", () => {
    expect(careBenefitOn("other-adult", "2024-01-01")?.source).toBe("care-benefit-other-adults-still");
    expect(careBenefitOn("child", "2013-12-31")).toBeUndefined();
  });

  test("refuses a group that there is not, with the near one", () => {
    const mistyped = "other-adults" as "other-adult";
    expect(() => careBenefitOn(mistyped, "2020-01-01")).toThrow(/group: expected.*Did you mean "other-adult"\?/u);
    expect(() => careBenefitOn("child", "2020-1-1")).toThrow("date: expected");
  });
});
