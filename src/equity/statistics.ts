import { divideBig } from "../numbers/index.js";

/** So many people a group must have before halves of it are told. */
export const fewestForMedian = 20;

/** The mean, rounded half up. */
export function meanOf(values: readonly bigint[]): bigint {
  return divideBig(totalOf(values), BigInt(values.length), "half-up");
}

/** What half of the people have at most: the lower of both where two stand in the middle. Undefined of a few people. */
export function medianOf(values: readonly bigint[]): bigint | undefined {
  if (values.length < fewestForMedian) return undefined;
  return inOrder(values)[Math.ceil(values.length / 2) - 1];
}

/**
 * The Gini coefficient in ten-thousandths, rounded half up: for people in order, twice the sum of each one's place times what the person
 * has, over so many people times the whole, less (n + 1) / n. Undefined where nobody has anything, or somebody less than nothing.
 */
export function giniOf(values: readonly bigint[]): bigint | undefined {
  const sorted = inOrder(values);
  const whole = totalOf(sorted);
  if (whole === 0n || (sorted[0] ?? 0n) < 0n) return undefined;
  const count = BigInt(sorted.length);
  const weighted = sorted.reduce((sum, value, index) => sum + BigInt(index + 1) * value, 0n);
  return divideBig((2n * weighted - (count + 1n) * whole) * 10_000n, count * whole, "half-up");
}

/** The values together. */
export function totalOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}

function inOrder(values: readonly bigint[]): readonly bigint[] {
  return values.toSorted((left, right) => (left < right ? -1 : left > right ? 1 : 0));
}
