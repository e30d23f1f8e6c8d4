import { describe, expect, it } from "vitest";
import { multiplyDivide, multiplyDivide3, remainderOf, safe } from "./index.js";
import { codeOf, issueOf } from "./oracle.test-helper.js";

describe("multiplyDivide", () => {
  it("is exact below and above 2^53", () => {
    expect(multiplyDivide(59_085_884, 85, 100, "down")).toBe(50_223_001);
    expect(multiplyDivide(9_007_199_254_740_991, 9_007_199_254_740_991, 9_007_199_254_740_991, "up")).toBe(
      9_007_199_254_740_991,
    );
    expect(multiplyDivide(-9_007_199_254_740_991, 3, 6, "half-up")).toBe(-4_503_599_627_370_496);
    expect(multiplyDivide(-9_007_199_254_740_991, 3, 6, "half-even")).toBe(-4_503_599_627_370_496);
    expect(multiplyDivide(-9_007_199_254_740_989, 3, 6, "half-even")).toBe(-4_503_599_627_370_494);
  });

  it("is exact where twice the product, or a product of two of three factors, passes 2^53", () => {
    expect(multiplyDivide(5_042_831_923_557_327, 1, 5, "half-up")).toBe(1_008_566_384_711_465);
    // 94 906 267 squared is odd and more than 2^53, so that no double holds it.
    expect(multiplyDivide(94_906_267, 94_906_267, 2, "half-up")).toBe(4_503_599_757_937_645);
    expect(multiplyDivide3(94_906_267, 94_906_267, 1, 2, "half-up")).toBe(4_503_599_757_937_645);
    expect(multiplyDivide3(-94_906_267, 94_906_267, 1, 2, "half-up")).toBe(-4_503_599_757_937_645);
  });

  it("rounds down what is a little less than a whole number below and above 2^53", () => {
    for (let parts = 1; parts <= 400; parts += 1) {
      for (const whole of [1, 7, 28, 2 ** 31, Math.floor(2 ** 53 / parts), 2 ** 54]) {
        const product = whole * parts - 1;
        if (!Number.isSafeInteger(product)) continue;
        expect(multiplyDivide(product, 1, parts, "down")).toBe(Number(BigInt(product) / BigInt(parts)));
      }
    }
    // 3 × (2^53 - 1) is no double, and so is not divided as one.
    expect(multiplyDivide(9_007_199_254_740_991, 3, 4, "down")).toBe(6_755_399_441_055_743);
  });

  it("has no -0", () => {
    expect(Object.is(multiplyDivide(0, -1, 3, "down"), 0)).toBe(true);
    expect(Object.is(multiplyDivide(-1, 0, 3, "up"), 0)).toBe(true);
    expect(Object.is(multiplyDivide(-1, 9_007_199_254_740_991, 9_007_199_254_740_991, "down"), -1)).toBe(true);
    expect(Object.is(multiplyDivide3(-9_007_199_254_740_991, 9_007_199_254_740_991, 0, 7, "down"), 0)).toBe(true);
  });

  it("refuses what leaves the safe integers, and factors that are none", () => {
    expect(codeOf(() => multiplyDivide(9_007_199_254_740_991, 2, 1, "down"))).toBe("out-of-range");
    expect(codeOf(() => multiplyDivide(9_007_199_254_740_992, 2, 4, "down"))).toBe("out-of-range");
    expect(codeOf(() => multiplyDivide(NaN, 2, 4, "down"))).toBe("out-of-range");
    expect(codeOf(() => multiplyDivide(Infinity, 2, 4, "down"))).toBe("out-of-range");
    expect(codeOf(() => multiplyDivide3(9_007_199_254_740_991, 2, 3, 1, "down"))).toBe("out-of-range");
  });
});

describe("remainderOf", () => {
  it("is exact below and above 2^53", () => {
    expect(remainderOf(7, 5, 4)).toBe(3);
    expect(remainderOf(9_007_199_254_740_991, 9_007_199_254_740_990, 9_007_199_254_740_989)).toBe(2);
  });
});

describe("safe", () => {
  it("lets safe integers through, without the sign of zero", () => {
    expect(safe(-12)).toBe(-12);
    expect(Object.is(safe(-0), 0)).toBe(true);
  });

  it.each([0.5, NaN, Infinity, 9_007_199_254_740_992])("refuses %d", (value) => {
    expect(issueOf(() => safe(value))).toMatchObject({ code: "out-of-range", path: "" });
  });
});
