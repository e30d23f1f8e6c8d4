import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAt, addSums, noSums, sumAt } from "./exact-sums.js";

const most = Number.MAX_SAFE_INTEGER;
const integers = fc.oneof(fc.integer(), fc.constantFrom(most, -most, most - 1, 0), fc.maxSafeInteger());
const added = fc.record({ minor: integers, times: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(most)) });

describe("sums that stand side by side", () => {
  it("are exact, however large they grow and whatever comes back", () => {
    fc.assert(
      fc.property(fc.array(added), fc.array(added), (first, second) => {
        const [one, other] = [noSums(2), noSums(2)];
        for (const { minor, times } of first) addAt(one, 1, minor, times);
        for (const { minor, times } of second) addAt(other, 1, minor, times);
        addSums(one, other);
        const sum = [...first, ...second].reduce((all, { minor, times }) => all + BigInt(minor) * BigInt(times), 0n);
        expect([sumAt(one, 0), sumAt(one, 1)]).toEqual([0n, sum]);
      }),
      { seed: 19, numRuns: 300 },
    );
  });
});
