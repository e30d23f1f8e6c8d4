import { expect, it } from "vitest";
import { splitByShares } from "./shares.js";

it.each([
  [59_085_884, 50_223_001, 8_862_883],
  [1_988_546, 1_690_264, 298_282],
  [1_157_980_100, 984_283_085, 173_697_015],
  [-59_085_884, -50_223_001, -8_862_883],
])("%d at 85 and 15 %%, the first rounded down, is %d and %d", (total, first, rest) => {
  expect(splitByShares(total, [85, 15], 100, "first-down-rest")).toEqual([first, rest]);
  expect(splitByShares(total, [850_000_000, 150_000_000], 1e9, "first-down-rest")).toEqual([first, rest]);
});
