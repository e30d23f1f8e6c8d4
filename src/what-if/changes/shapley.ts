import { divideFloor, factorial } from "./integers.js";
import { isMade, type Made } from "./made.js";

/**
 * The share of each of several players in what all reach together: what each adds, as the mean over every order in which they can come
 * (Shapley 1953). Worked out as a fraction and rounded once, by largest remainder, so that the shares add up to the whole exactly; of
 * equal remainders the earlier player's is rounded up.
 *
 * @param count how many players there are
 * @param valueOf what some of them reach, in the smallest unit
 */
export function shapleyShares(count: number, valueOf: (made: Made) => bigint): readonly bigint[] {
  const whole = factorial(count);
  const numerators = Array.from({ length: count }, (_, player) => numeratorOf(player, count, valueOf));
  const shares = numerators.map((numerator) => divideFloor(numerator, whole));
  const total = valueOf(2 ** count - 1) - valueOf(0);
  const left = Number(shares.reduce((rest, share) => rest - share, total));
  const remainder = (player: number) => (numerators[player] ?? 0n) - (shares[player] ?? 0n) * whole;
  const order = [...shares.keys()].sort((one, other) => Number(remainder(other) - remainder(one)));
  const roundedUp = new Set(order.slice(0, left));
  return shares.map((share, player) => (roundedUp.has(player) ? share + 1n : share));
}

/** The share of a player, times the number of orders. */
function numeratorOf(player: number, count: number, valueOf: (made: Made) => bigint): bigint {
  const bit = 2 ** player;
  let sum = 0n;
  for (let made = 0; made < 2 ** count; made += 1) {
    if (isMade(made, player)) continue;
    const before = sizeOf(made);
    sum += factorial(before) * factorial(count - before - 1) * (valueOf(made + bit) - valueOf(made));
  }
  return sum;
}

function sizeOf(made: Made): number {
  let size = 0;
  for (let left = made; left > 0; left = Math.floor(left / 2)) size += left % 2;
  return size;
}
