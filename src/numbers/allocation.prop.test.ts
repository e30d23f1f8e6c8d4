import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allocateEvenly,
  allocateFirstTakesRest,
  allocateWithin,
  type BoundedPart,
  index,
  ratePerHead,
  splitMethods,
  splitWithCaps,
} from "./index.js";
import { exactSum, integers, magnitudes, positives, seed } from "./oracle.test-helper.js";

const small = magnitudes.map((value) => Math.floor(value / 64));

/** Parts with any bounds, and a total that they can take; with no weight of 0, so that nothing but the bounds limits it. */
const bounded = fc
  .array(fc.record({ weight: small.map((weight) => weight + 1), minimum: small, room: small }), {
    minLength: 1,
    maxLength: 10,
  })
  .chain((rows) => {
    const parts = rows.map(({ weight, minimum, room }) => ({ weight, minimum, maximum: minimum + room }));
    const least = parts.reduce((sum, { minimum }) => sum + minimum, 0);
    const room = rows.reduce((sum, row) => sum + row.room, 0);
    const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
    return fc.tuple(
      fc.constant(parts),
      share.map((part) => least + Math.floor(room * part)),
    );
  });

describe("allocateWithin", () => {
  it("ends, sums exactly and keeps every bound", () => {
    fc.assert(
      fc.property(bounded, ([parts, total]) => {
        const amounts = allocateWithin(total, parts);
        expect(exactSum(amounts)).toBe(BigInt(total));
        for (const [at, { minimum, maximum }] of parts.entries()) {
          expect(amounts[at]).toBeGreaterThanOrEqual(minimum);
          expect(amounts[at]).toBeLessThanOrEqual(maximum);
        }
      }),
      { seed, numRuns: 5_000 },
    );
  });

  it("moves nothing from one part to another without breaking a bound or the proportion", () => {
    fc.assert(
      fc.property(bounded, ([parts, total]) => {
        const amounts = allocateWithin(total, parts);
        // One part may stand higher per weight than another only where the first is at its minimum or the second at its
        // maximum, but for the unit that rounding moves.
        for (const [at, high] of parts.entries()) {
          for (const [other, low] of parts.entries()) {
            const [most, least] = [amounts[at] ?? NaN, amounts[other] ?? NaN];
            if (most === high.minimum || least === low.maximum) continue;
            const higher = BigInt(most - 1) * BigInt(low.weight);
            expect(higher < BigInt(least + 1) * BigInt(high.weight)).toBe(true);
          }
        }
      }),
      { seed, numRuns: 3_000 },
    );
  });

  it("equals the search for one level for all, in small cases", () => {
    const part = fc
      .record({
        weight: fc.integer({ min: 1, max: 4 }),
        minimum: fc.integer({ min: 0, max: 6 }),
        room: fc.integer({ min: 0, max: 6 }),
      })
      .map(({ weight, minimum, room }) => ({ weight, minimum, maximum: minimum + room }));
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 5 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (parts, share) => {
          const least = parts.reduce((sum, { minimum }) => sum + minimum, 0);
          const most = parts.reduce((sum, { maximum }) => sum + maximum, 0);
          const total = least + Math.floor((most - least) * share);
          const exact = levelled(parts, total);
          const amounts = allocateWithin(total, parts);
          for (const [at, level] of exact.entries()) expect(Math.abs((amounts[at] ?? NaN) - level)).toBeLessThan(1);
        },
      ),
      { seed, numRuns: 3_000 },
    );
  });
});

/** min(max(level × weight, minimum), maximum) for each, with the level at which they sum to the total, by bisection. */
function levelled(parts: readonly Required<BoundedPart>[], total: number): number[] {
  const at = (level: number) =>
    parts.map(({ weight, minimum, maximum }) => Math.min(Math.max(level * weight, minimum), maximum));
  let [low, high] = [0, 1000];
  for (let round = 0; round < 200; round += 1) {
    const middle = (low + high) / 2;
    if (at(middle).reduce((sum, amount) => sum + amount, 0) < total) low = middle;
    else high = middle;
  }
  return at(high);
}

describe("even parts", () => {
  it("sum to the total and differ as their rule says", () => {
    fc.assert(
      fc.property(integers, fc.integer({ min: 1, max: 50 }), fc.constantFrom(1, 5, 10, 100), (total, count, step) => {
        const even = allocateEvenly(total, count);
        expect(exactSum(even)).toBe(BigInt(total));
        expect(Math.max(...even) - Math.min(...even)).toBeLessThanOrEqual(1);
        expect(exactSum(allocateFirstTakesRest(total, count, step))).toBe(BigInt(total));
        const { rate, residue } = ratePerHead(total, count, step);
        expect(BigInt(rate) * BigInt(count) + BigInt(residue)).toBe(BigInt(total));
        expect(rate % step === 0 && Math.abs(residue) < count * step && residue * total >= 0).toBe(true);
      }),
      { seed, numRuns: 3_000 },
    );
  });
});

describe("splitWithCaps", () => {
  const sources = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 100 }), fc.oneof(magnitudes, fc.constant("unlimited" as const))),
    {
      minLength: 1,
      maxLength: 5,
    },
  );

  it("loses nothing, passes no cap and leaves nothing unfunded while a source has room", () => {
    fc.assert(
      fc.property(integers, sources, fc.constantFrom(...splitMethods), (total, rows, method) => {
        const shares = rows.map(([share]) => share);
        const caps = rows.map(([, cap]) => cap);
        const denominator = shares.reduce((sum, share) => sum + share, 0);
        fc.pre(denominator > 0);
        const { parts, unfunded } = splitWithCaps(total, shares, denominator, method, caps);
        expect(exactSum([...parts, unfunded])).toBe(BigInt(total));
        for (const [at, cap] of caps.entries()) {
          const part = Math.abs(parts[at] ?? NaN);
          if (cap !== "unlimited") expect(part).toBeLessThanOrEqual(cap);
          if (unfunded !== 0) expect(part).toBe(cap);
        }
      }),
      { seed, numRuns: 3_000 },
    );
  });
});

describe("indexing and splitting", () => {
  it("in either order differ by at most half a step for each part and half a step", () => {
    const factors = fc.integer({ min: 500_000, max: 2_000_000 }).map((millionths) => `${millionths / 1_000_000}`);
    fc.assert(
      fc.property(
        positives.map((value) => value % 1e12),
        fc.integer({ min: 1, max: 20 }),
        factors,
        (total, count, factor) => {
          const rounding = { mode: "half-up", step: "1" } as const;
          const after = Number(index(total, factor, rounding));
          const before = allocateEvenly(total, count).map((part) => Number(index(part, factor, rounding)));
          const sum = before.reduce((so, part) => so + part, 0);
          expect(Math.abs(sum - after) * 2).toBeLessThanOrEqual(count + 1);
        },
      ),
      { seed, numRuns: 3_000 },
    );
  });
});
