import { createDraws } from "../lists/index.js";

/** What people have, place by place. */
export type ByPlace = readonly (readonly bigint[])[];

/**
 * How often a spread between places comes about by chance: people are dealt to the places anew, as many to each as there are, and places
 * differ by the sum of each place's total, squared, over its people. For the same people that sum grows with what lies between the
 * places alone, and as a fraction of one denominator it is exact.
 *
 * @param orders how many random orders, besides the one that is
 * @returns in how many of all orders the places differ at least as much; undefined where an order cannot matter
 */
export function byChance(
  places: ByPlace,
  { seed, orders }: { readonly seed: number; readonly orders: number },
): { readonly asLarge: number; readonly of: number } | undefined {
  const sizes = places.map(({ length }) => length);
  if (sizes.length < 2 || sizes.every((size) => size === 1)) return undefined;
  const values = places.flat();
  const shares = sharesOf(sizes);
  const found = differenceOf(values, sizes, shares);
  const draws = createDraws(seed);
  let asLarge = 1;
  for (let order = 0; order < orders; order += 1) {
    draws.shuffle(values);
    if (differenceOf(values, sizes, shares) >= found) asLarge += 1;
  }
  return { asLarge, of: orders + 1 };
}

/** What one over each size is, as numerators over one denominator. */
function sharesOf(sizes: readonly number[]): readonly bigint[] {
  const common = sizes.reduce((multiple, size) => leastCommonMultiple(multiple, BigInt(size)), 1n);
  return sizes.map((size) => common / BigInt(size));
}

function differenceOf(values: readonly bigint[], sizes: readonly number[], shares: readonly bigint[]): bigint {
  let next = 0;
  let difference = 0n;
  for (const [place, size] of sizes.entries()) {
    let total = 0n;
    for (const end = next + size; next < end; next += 1) total += values[next] ?? 0n;
    difference += total * total * (shares[place] ?? 0n);
  }
  return difference;
}

function leastCommonMultiple(left: bigint, right: bigint): bigint {
  return (left / greatestCommonDivisor(left, right)) * right;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right);
}
