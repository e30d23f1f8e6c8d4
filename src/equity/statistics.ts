import { divideBig } from "../numbers/index.js";

/** So many people a group must have before halves of it are told. */
export const fewestForMedian = 20;

/** What each person of a case has, and how many people the case stands for. */
export interface Weighted {
  readonly value: bigint;
  readonly weight: number;
}

/** How many people cases stand for. */
export function peopleOf(cases: readonly { readonly weight: number }[]): number {
  return cases.reduce((sum, { weight }) => sum + weight, 0);
}

/** The mean, rounded half up. */
export function meanOf(values: readonly Weighted[]): bigint {
  return divideBig(totalOf(values), BigInt(peopleOf(values)), "half-up");
}

/** What half of the people have at most: the lower of both where two stand in the middle. Undefined of a few cases, whatever they stand for. */
export function medianOf(values: readonly Weighted[]): bigint | undefined {
  if (values.length < fewestForMedian) return undefined;
  const half = Math.ceil(peopleOf(values) / 2);
  let people = 0;
  return inOrder(values).find(({ weight }) => (people += weight) >= half)?.value;
}

/**
 * The Gini coefficient in ten-thousandths, rounded half up: for people in order, twice the sum of each one's place times what the person
 * has, over so many people times the whole, less (n + 1) / n. Undefined where nobody has anything, or somebody less than nothing.
 */
export function giniOf(values: readonly Weighted[]): bigint | undefined {
  const sorted = inOrder(values);
  const whole = totalOf(sorted);
  if (whole === 0n || (sorted[0]?.value ?? 0n) < 0n) return undefined;
  let count = 0n;
  let weighted = 0n;
  for (const { value, weight } of sorted) {
    const people = BigInt(weight);
    // The places of the people of a case, added up.
    weighted += (value * people * (2n * count + people + 1n)) / 2n;
    count += people;
  }
  return divideBig((2n * weighted - (count + 1n) * whole) * 10_000n, count * whole, "half-up");
}

/** What all people have together. */
function totalOf(values: readonly Weighted[]): bigint {
  return values.reduce((sum, { value, weight }) => sum + value * BigInt(weight), 0n);
}

function inOrder(values: readonly Weighted[]): readonly Weighted[] {
  return values.toSorted((left, right) => (left.value < right.value ? -1 : left.value > right.value ? 1 : 0));
}
