import fc from "fast-check";
import { expect, test } from "vitest";
import { numberAtRank } from "./number-at-rank.js";

const lists = fc.array(fc.oneof(fc.nat(5), fc.maxSafeNat()), { minLength: 1, maxLength: 80, size: "max" });

test("A number at a rank is that of the sorted list", () => {
  fc.assert(
    fc.property(lists, fc.nat(), (list, any) => {
      const rank = any % list.length;
      const sorted = [...list].sort((one, other) => one - other);
      expect(numberAtRank([...list], rank)).toBe(sorted[rank]);
    }),
    { seed: 31, numRuns: 2000 },
  );
});

test("A list of which every round parts off hardly anything is sorted", () => {
  // Whatever stands in the middle is the greatest of what is left: made from the last round to the first.
  const list = [0];
  for (let each = 1; each < 400; each += 1) {
    list.push(each);
    const middle = (list.length - 1) >> 1;
    [list[middle], list[each]] = [each, list[middle] ?? 0];
  }
  expect(numberAtRank([...list], 0)).toBe(0);
  expect(numberAtRank([...list], 399)).toBe(399);
});
