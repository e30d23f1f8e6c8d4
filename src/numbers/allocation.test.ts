import { describe, expect, it } from "vitest";
import {
  allocate,
  allocateInTurn,
  allocateEvenly,
  allocateFirstTakesRest,
  allocateWithin,
  checkShares,
  ratePerHead,
  splitByShares,
  splitInto,
  splitWithCaps,
  useInOrder,
} from "./index.js";
import { codeOf, issueOf } from "./oracle.test-helper.js";

describe("allocateInTurn", () => {
  it.each([
    [100, [1, 1, 1], [33, 34, 33]],
    [-100, [1, 1, 1], [-33, -34, -33]],
    [0, [1, 2], [0, 0]],
    [5, [0, 1, 0], [0, 5, 0]],
    [7, [3, 2, 1], [4, 2, 1]],
    // 3.5 is 4 of 7 by 1 and 1; 3 are left for the last two, and of 1.5 each the first has 2.
    [7, [2, 1, 1], [4, 2, 1]],
    [Number.MAX_SAFE_INTEGER, [1, Number.MAX_SAFE_INTEGER - 1], [1, Number.MAX_SAFE_INTEGER - 1]],
  ])("%d by %j is %j", (total, weights, parts) => {
    expect(allocateInTurn(total, weights)).toEqual(parts);
  });

  it("gives those that come later the same of what is left", () => {
    const weights = [3, 1, 4, 1, 5, 9, 2, 6];
    const parts = allocateInTurn(1_000, weights);
    for (const at of weights.keys()) {
      const left = 1_000 - parts.slice(0, at).reduce((sum, part) => sum + part, 0);
      expect(allocateInTurn(left, weights.slice(at))).toEqual(parts.slice(at));
    }
  });

  it("refuses weights that are none", () => {
    expect(issueOf(() => allocateInTurn(1, [0, 0]))).toMatchObject({ code: "no-weight", path: "weights" });
    expect(codeOf(() => allocateInTurn(0.5, [1]))).toBe("out-of-range");
  });
});

describe("allocate", () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [101, [1, 1, 1], [34, 34, 33]],
    [0, [1, 2], [0, 0]],
    [-0, [1, 2], [0, 0]],
    [5, [0, 1, 0], [0, 5, 0]],
    [1, [0, 1, 1], [0, 1, 0]],
    [10, [1, 5, 4], [1, 5, 4]],
    [7, [3, 2, 1], [4, 2, 1]],
    [Number.MAX_SAFE_INTEGER, [1, Number.MAX_SAFE_INTEGER - 1], [1, Number.MAX_SAFE_INTEGER - 1]],
  ])("%d by %j is %j", (total, weights, parts) => {
    expect(allocate(total, weights)).toEqual(parts);
  });

  it("refuses weights that are none", () => {
    expect(issueOf(() => allocate(1, [0, 0]))).toMatchObject({ code: "no-weight", path: "weights" });
    expect(codeOf(() => allocate(1, []))).toBe("no-weight");
    expect(issueOf(() => allocate(1, [1, -1]))).toMatchObject({ code: "whole-number", path: "weights[1]" });
    expect(codeOf(() => allocate(1, [0.5]))).toBe("whole-number");
    expect(codeOf(() => allocate(1, [NaN]))).toBe("whole-number");
    expect(codeOf(() => allocate(1, [Number.MAX_SAFE_INTEGER, 1]))).toBe("out-of-range");
    expect(codeOf(() => allocate(0.5, [1]))).toBe("out-of-range");
  });

  it("shares among many in reasonable time", () => {
    const parts = allocate(
      123_456_789,
      Array.from({ length: 100_000 }, (_, index) => (index % 97) + 1),
    );
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(123_456_789);
  });
});

describe("even parts", () => {
  it("are shared, or left to the first, or left unpaid", () => {
    expect(allocateEvenly(-101, 3)).toEqual([-34, -34, -33]);
    expect(allocateFirstTakesRest(1000, 3)).toEqual([334, 333, 333]);
    expect(allocateFirstTakesRest(-1001, 3)).toEqual([-335, -333, -333]);
    expect(allocateFirstTakesRest(10000, 3, 100)).toEqual([3400, 3300, 3300]);
    expect(ratePerHead(10000, 3)).toEqual({ rate: 3333, residue: 1 });
    expect(ratePerHead(10000, 7, 100)).toEqual({ rate: 1400, residue: 200 });
    expect(ratePerHead(-10000, 3)).toEqual({ rate: -3333, residue: -1 });
    expect(ratePerHead(0, 3)).toEqual({ rate: 0, residue: 0 });
  });

  it.each([0, -1, 1.5, NaN])("are not %d", (parts) => {
    expect(issueOf(() => allocateEvenly(1, parts))).toMatchObject({ code: "whole-number", path: "parts" });
    expect(issueOf(() => allocateFirstTakesRest(1, parts))).toMatchObject({ code: "whole-number", path: "heads" });
    expect(issueOf(() => ratePerHead(1, 2, parts))).toMatchObject({ code: "whole-number", path: "step" });
  });
});

describe("allocateWithin", () => {
  it.each([
    ["no bounds", 100, [{ weight: 1 }, { weight: 3 }], [25, 75]],
    ["a minimum", 100, [{ weight: 1, minimum: 40 }, { weight: 1 }, { weight: 1 }], [40, 30, 30]],
    ["a maximum", 100, [{ weight: 1, maximum: 10 }, { weight: 1 }, { weight: 1 }], [10, 45, 45]],
    [
      "a minimum and a maximum that balance",
      30,
      [{ weight: 1, minimum: 12 }, { weight: 1, maximum: 8 }, { weight: 1 }],
      [12, 8, 10],
    ],
    [
      "a maximum that saves a minimum",
      100,
      [{ weight: 8, maximum: 20 }, { weight: 1, minimum: 30 }, { weight: 1 }],
      [20, 40, 40],
    ],
    [
      "a minimum that spares a maximum",
      100,
      [{ weight: 1, minimum: 80 }, { weight: 3, maximum: 30 }, { weight: 1 }],
      [80, 15, 5],
    ],
    [
      "all at the minimum",
      10,
      [
        { weight: 9, minimum: 4 },
        { weight: 1, minimum: 6 },
      ],
      [4, 6],
    ],
    [
      "all at the maximum",
      10,
      [
        { weight: 9, maximum: 4 },
        { weight: 1, maximum: 6 },
      ],
      [4, 6],
    ],
    ["a weight of 0", 10, [{ weight: 0, minimum: 2 }, { weight: 0 }, { weight: 1 }], [2, 0, 8]],
    [
      "only weights of 0",
      5,
      [
        { weight: 0, minimum: 2 },
        { weight: 0, minimum: 3 },
      ],
      [2, 3],
    ],
    ["nothing", 0, [{ weight: 1 }], [0]],
    ["no parts", 0, [], []],
    ["ties to the earlier", 5, [{ weight: 1, minimum: 1 }, { weight: 1 }, { weight: 1 }], [2, 2, 1]],
  ])("with %s", (_, total, parts, expected) => {
    expect(allocateWithin(total, parts)).toEqual(expected);
  });

  it("refuses a total beyond the bounds", () => {
    const parts = [{ weight: 1, minimum: 5, maximum: 8 }, { weight: 0 }];
    expect(issueOf(() => allocateWithin(4, parts))).toMatchObject({
      code: "total-beyond-bounds",
      path: "total",
      expected: "a total of at least 5",
    });
    expect(issueOf(() => allocateWithin(9, parts))).toMatchObject({ expected: "a total of at most 8" });
    expect(codeOf(() => allocateWithin(-1, [{ weight: 1 }]))).toBe("total-beyond-bounds");
    expect(codeOf(() => allocateWithin(1, []))).toBe("total-beyond-bounds");
    expect(codeOf(() => allocateWithin(0.5, [{ weight: 1 }]))).toBe("whole-number");
    expect(codeOf(() => allocateWithin(0.5, [{ weight: 1, maximum: 1 }]))).toBe("out-of-range");
  });

  it("refuses bounds that are none", () => {
    expect(issueOf(() => allocateWithin(4, [{ weight: -1 }])).path).toBe("parts[0].weight");
    expect(issueOf(() => allocateWithin(4, [{ weight: 1, minimum: -1 }])).path).toBe("parts[0].minimum");
    expect(issueOf(() => allocateWithin(4, [{ weight: 1, minimum: 3, maximum: 2 }])).path).toBe("parts[0].maximum");
  });
});

describe("splitByShares", () => {
  it.each([
    [59_085_884, 50_223_001, 8_862_883],
    [1_988_546, 1_690_264, 298_282],
    [1_157_980_100, 984_283_085, 173_697_015],
    [-59_085_884, -50_223_001, -8_862_883],
    [0, 0, 0],
    [1, 0, 1],
    [-1, 0, -1],
  ])("%d at 85 and 15 %%, the first rounded down, is %d and %d", (total, first, rest) => {
    expect(splitByShares(total, [85, 15], 100, "first-down-rest")).toEqual([first, rest]);
    expect(splitByShares(total, [850_000_000, 150_000_000], 1e9, "first-down-rest")).toEqual([first, rest]);
  });

  it("gives what is left to the largest remainders", () => {
    expect(splitByShares(1, [85, 15], 100, "largest-remainder")).toEqual([1, 0]);
    expect(splitByShares(-5, [1, 1, 1], 3, "largest-remainder")).toEqual([-2, -2, -1]);
    expect(splitByShares(2, [1, 3, 3, 0], 7, "largest-remainder")).toEqual([0, 1, 1, 0]);
    expect(splitByShares(10, [1, 1], 2, "largest-remainder")).toEqual([5, 5]);
  });

  it("writes into a given array and nowhere else", () => {
    const target = [7, 7, 7, 7];
    splitInto(target, 1, 3, [85, 15], 100, "first-down-rest");
    expect(target).toEqual([7, 2, 1, 7]);
    splitInto(target, 1, 3, [1, 1], 2, "largest-remainder");
    expect(target).toEqual([7, 2, 1, 7]);
  });

  it("refuses shares that are not the whole", () => {
    expect(
      issueOf(() => {
        checkShares([85, 14], 100, "fund.shares");
      }),
    ).toMatchObject({
      code: "shares-not-whole",
      path: "fund.shares",
    });
    expect(codeOf(() => splitByShares(1, [0], 0, "first-down-rest"))).toBe("shares-not-whole");
    expect(codeOf(() => splitByShares(1, [], 0, "first-down-rest"))).toBe("shares-not-whole");
    expect(issueOf(() => splitByShares(1, [115, -15], 100, "first-down-rest")).path).toBe("shares[1]");
    expect(codeOf(() => splitByShares(0.5, [1], 1, "first-down-rest"))).toBe("out-of-range");
  });
});

describe("sources with caps", () => {
  it("are used in order", () => {
    expect(useInOrder(10000, [6000, "unlimited"])).toEqual({ parts: [6000, 4000], unfunded: 0 });
    expect(useInOrder(10000, [6000, 3000])).toEqual({ parts: [6000, 3000], unfunded: 1000 });
    expect(useInOrder(10000, [6000, 3000, 9000], [2, 0])).toEqual({ parts: [1000, 0, 9000], unfunded: 0 });
    expect(useInOrder(-10000, [6000, 3000])).toEqual({ parts: [-6000, -3000], unfunded: -1000 });
    expect(useInOrder(0, [0])).toEqual({ parts: [0], unfunded: 0 });
    expect(Object.is(useInOrder(-5, [5, 5]).parts[1], 0)).toBe(true);
  });

  it("pay their share up to the cap, and the others take over", () => {
    const split = (total: number, caps: readonly (number | "unlimited")[], order?: readonly number[]) =>
      splitWithCaps(total, [85, 10, 5], 100, "first-down-rest", caps, order);
    expect(split(10000, ["unlimited", "unlimited", "unlimited"])).toEqual({ parts: [8500, 1000, 500], unfunded: 0 });
    expect(split(10000, [8000, "unlimited", "unlimited"])).toEqual({ parts: [8000, 1500, 500], unfunded: 0 });
    expect(split(10000, [8000, 1200, "unlimited"])).toEqual({ parts: [8000, 1200, 800], unfunded: 0 });
    expect(split(10000, [8000, "unlimited", "unlimited"], [2])).toEqual({ parts: [8000, 1000, 1000], unfunded: 0 });
    expect(split(10000, [8000, 1000, 600], [2])).toEqual({ parts: [8000, 1000, 600], unfunded: 400 });
    expect(split(-10000, [8000, "unlimited", 0])).toEqual({ parts: [-8000, -2000, 0], unfunded: 0 });
  });

  it("refuse caps and orders that are none", () => {
    expect(issueOf(() => useInOrder(1, [-1]))).toMatchObject({ code: "whole-number", path: "caps[0]" });
    expect(issueOf(() => useInOrder(1, [1, 1], [0, 2]))).toMatchObject({ code: "order", path: "order[1]" });
    expect(issueOf(() => useInOrder(1, [1, 1], [0, 0]))).toMatchObject({ code: "order", path: "order[1]" });
    expect(issueOf(() => splitWithCaps(1, [1], 1, "first-down-rest", [1, 1]))).toMatchObject({
      code: "caps",
      path: "caps",
    });
    expect(codeOf(() => useInOrder(0.5, [1]))).toBe("out-of-range");
  });
});
