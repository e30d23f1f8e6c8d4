import { describe, expect, it } from "vitest";
import { divideRounded, type RoundingMode, roundingModes, roundTo, stepOf } from "./index.js";
import { codeOf, issueOf } from "./oracle.test-helper.js";

describe("divideRounded", () => {
  // Tenths of the values named in the columns, rounded to whole numbers.
  const values = [-25, -15, -5, -4, 0, 4, 5, 6, 15, 20, 25] as const;
  const table: Readonly<Record<RoundingMode, readonly number[]>> = {
    "half-up": [-3, -2, -1, 0, 0, 0, 1, 1, 2, 2, 3],
    "half-even": [-2, -2, 0, 0, 0, 0, 0, 1, 2, 2, 2],
    up: [-3, -2, -1, -1, 0, 1, 1, 1, 2, 2, 3],
    down: [-2, -1, 0, 0, 0, 0, 0, 0, 1, 2, 2],
    floor: [-3, -2, -1, -1, 0, 0, 0, 0, 1, 2, 2],
    ceil: [-2, -1, 0, 0, 0, 1, 1, 1, 2, 2, 3],
  };

  it.each(roundingModes)("rounds by %s", (mode) => {
    expect(values.map((value) => divideRounded(value, 10, mode))).toEqual(table[mode]);
  });

  it.each(roundingModes)("never gives -0 by %s", (mode) => {
    expect(Object.is(divideRounded(-0, 10, mode), 0)).toBe(true);
    for (const value of values) expect(Object.is(divideRounded(value, 100, mode), -0)).toBe(false);
  });

  it("is exact at the end of the range", () => {
    expect(divideRounded(Number.MAX_SAFE_INTEGER, 1, "up")).toBe(Number.MAX_SAFE_INTEGER);
    expect(divideRounded(Number.MAX_SAFE_INTEGER, 2, "down")).toBe(4503599627370495);
    expect(divideRounded(Number.MAX_SAFE_INTEGER, 2, "half-even")).toBe(4503599627370496);
    expect(divideRounded(Number.MIN_SAFE_INTEGER, 2, "floor")).toBe(-4503599627370496);
    expect(divideRounded(9007199254740990, Number.MAX_SAFE_INTEGER, "down")).toBe(0);
    expect(divideRounded(9007199254740990, Number.MAX_SAFE_INTEGER, "up")).toBe(1);
  });
});

describe("roundTo", () => {
  it.each([
    ["12.345", "half-up", "0.01", "12.35"],
    ["12.345", "half-even", "0.01", "12.34"],
    ["12.345", "half-up", "0.05", "12.35"],
    ["12.324", "half-up", "0.05", "12.30"],
    ["12.325", "half-even", "0.05", "12.30"],
    ["12.35", "half-even", "0.10", "12.40"],
    ["12.25", "half-even", "0.1", "12.2"],
    ["-12.5", "half-up", "1", "-13"],
    ["-12.5", "half-even", "1", "-12"],
    ["-12.1", "floor", "1", "-13"],
    ["-12.9", "ceil", "1", "-12"],
    ["15", "half-up", "10", "20"],
    ["14.999999999999999999999", "half-up", "10", "10"],
    ["149.99", "half-up", "100", "100"],
    ["150", "half-even", "100", "200"],
    ["250", "half-even", "100", "200"],
    ["-0.004", "half-up", "0.01", "0.00"],
    ["-0.4", "up", "1", "-1"],
    ["7", "down", "2.50", "5.00"],
    ["123456789012345678901234567890.129", "down", "0.01", "123456789012345678901234567890.12"],
    ["0.1234567890129", "down", "0.000000000001", "0.123456789012"],
    ["0.1234567890129", "down", "0.000000000100", "0.123456789000"],
  ] as const)("%s by %s to %s is %s", (value, mode, step, expected) => {
    expect(roundTo(value, { mode, step })).toBe(expected);
  });

  it("takes steps of any size", () => {
    expect(roundTo("9008", { mode: "up", step: "9008" })).toBe("9008");
    expect(roundTo("149999.99", { mode: "half-up", step: "100000.0" })).toBe("100000.0");
    expect(roundTo("1", { mode: "up", step: `1${"0".repeat(40)}` })).toBe(`1${"0".repeat(40)}`);
    for (const step of ["0", "0.0", "-1", "1e3", "01", "0.0000000000001", `1${"0".repeat(60)}`, 5 as never]) {
      expect(codeOf(() => roundTo("1", { mode: "up", step }))).toBe("rounding-step");
    }
    expect(codeOf(() => roundTo("1", { mode: "sideways" as never, step: "1" }))).toBe("rounding-mode");
  });

  it("refuses what is no decimal", () => {
    expect(codeOf(() => roundTo("12,5", { mode: "up", step: "1" }))).toBe("not-decimal");
    expect(codeOf(() => roundTo(0.1, { mode: "up", step: "1" }))).toBe("inexact-number");
    expect(codeOf(() => roundTo("1".repeat(61), { mode: "up", step: "1" }))).toBe("out-of-range");
  });
});

describe("stepOf", () => {
  it("is the step as an integer", () => {
    expect(stepOf({ mode: "up", step: "0.05" }, 2)).toBe(5);
    expect(stepOf({ mode: "up", step: "100" }, 2)).toBe(10000);
  });

  it.each(["0", "-1", "0.001", "", "1e2", "0,1", 1 as never, undefined as never])("refuses the step %j", (step) => {
    expect(issueOf(() => stepOf({ mode: "up", step }, 2, "fund.rounding"))).toMatchObject({
      code: "rounding-step",
      path: "fund.rounding.step",
    });
  });

  it("refuses an unknown mode and names the nearest", () => {
    expect(issueOf(() => stepOf({ mode: "half_up" as RoundingMode, step: "1" }, 2))).toMatchObject({
      code: "rounding-mode",
      path: "rounding.mode",
      hint: 'Did you mean "half-up"?',
    });
    expect(issueOf(() => stepOf({ mode: 4 as never, step: "1" }, 2)).hint).toBeUndefined();
    expect(codeOf(() => stepOf({ mode: "constructor" as never, step: "1" }, 2))).toBe("rounding-mode");
  });
});

describe("a step that may be grouped", () => {
  const rounding = { mode: "half-up", step: "1.250" } as const;
  const hint = 'If the point groups thousands, write "1250"; if it begins the decimals, write "1.25".';

  it("is refused", () => {
    expect(issueOf(() => stepOf(rounding, 4))).toMatchObject({ code: "rounding-step", path: "rounding.step", hint });
    expect(issueOf(() => roundTo("3000", rounding))).toMatchObject({ code: "rounding-step", hint });
    expect(stepOf({ ...rounding, step: "1.25" }, 4)).toBe(12_500);
    expect(roundTo("3000", { ...rounding, step: "1250" })).toBe("2500");
  });
});
