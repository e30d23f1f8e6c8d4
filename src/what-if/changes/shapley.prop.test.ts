import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapleyShares } from "./shapley.js";

const seed = 20190701;

/** What some of up to five players reach, with nothing for nobody. */
const games = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    values: fc.array(fc.bigInt({ min: -1000n, max: 1000n }), { minLength: 2 ** count, maxLength: 2 ** count }),
  }),
);

/** Every order of some players. */
function ordersOf(players: readonly number[]): readonly (readonly number[])[] {
  if (players.length === 0) return [[]];
  return players.flatMap((first) => ordersOf(players.filter((each) => each !== first)).map((rest) => [first, ...rest]));
}

describe("shares of what several reach together", () => {
  it("are what each adds, as the mean over all orders, within one of the smallest unit, and add up exactly", () => {
    fc.assert(
      fc.property(games, ({ count, values }) => {
        const valueOf = (made: number) => values[made] ?? 0n;
        const shares = shapleyShares(count, valueOf);
        const orders = ordersOf([...shares.keys()]);
        const sums = shares.map(() => 0n);
        for (const order of orders) {
          let made = 0;
          for (const player of order) {
            sums[player] = (sums[player] ?? 0n) + valueOf(made + 2 ** player) - valueOf(made);
            made += 2 ** player;
          }
        }
        const whole = BigInt(orders.length);
        for (const [player, sum] of sums.entries()) {
          const off = (shares[player] ?? 0n) * whole - sum;
          expect(off < whole && off > -whole).toBe(true);
        }
        expect(shares.reduce((all, share) => all + share, 0n)).toBe(valueOf(2 ** count - 1) - valueOf(0));
      }),
      { seed, numRuns: 200 },
    );
  });

  it("are of equal players equal, where the whole can be shared", () => {
    // Nobody alone reaches anything; two of three reach 6, and all three 9.
    const reach = [0n, 0n, 0n, 6n, 0n, 6n, 6n, 9n];
    expect(shapleyShares(3, (made) => reach[made] ?? 0n)).toEqual([3n, 3n, 3n]);
  });
});
