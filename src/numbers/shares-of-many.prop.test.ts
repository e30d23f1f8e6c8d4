import { expect, test } from "vitest";
import fc from "fast-check";
import { allocate } from "./methods/allocate.js";
import { splitByShares } from "./methods/shares.js";

test("Many shares are split by largest remainder as few are: as weights are", () => {
  const shares = fc
    .array(fc.nat(40), { minLength: 2, maxLength: 60, size: "max" })
    .filter((parts) => parts.some((part) => part > 0));
  let many = 0;
  fc.assert(
    fc.property(shares, fc.integer({ min: -10_000, max: 10_000 }), (parts, total) => {
      if (parts.length > 16) many += 1;
      const sum = parts.reduce((so, part) => so + part, 0);
      expect(splitByShares(total, parts, sum, "largest-remainder")).toEqual(allocate(total, parts));
    }),
    { seed: 24, numRuns: 500 },
  );
  // Without a size, lists are short, and the way of many parts is never taken.
  expect(many).toBeGreaterThan(200);
});
