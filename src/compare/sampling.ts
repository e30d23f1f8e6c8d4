import { formatScaled } from "../numbers/index.js";
import type { SampledAmount, SampledAmounts, SampledMeasures } from "./document.js";
import { type MeasureId, measureIds } from "./measures.js";
import type { TwoSides } from "./sides.js";

/**
 * What the spread of weighted cases is worked out of: how many cases and people there are, the sum of weight × (weight - 1), and for each
 * amount y of a case the sums of weight × y, weight × (weight - 1) × y and weight × (weight - 1) × y².
 */
export type Spread = bigint[];

/** So many sums stand before those of amounts. */
const ofCases = 3;
/** So many sums an amount has. */
const ofAmount = 3;
const amounts = ["before", "after", "change"] as const;

/** The spread of no cases. */
export function noSpread(): Spread {
  return Array<bigint>(ofCases + measureIds.length * amounts.length * ofAmount).fill(0n);
}

/** Adds a case that stands for people. */
export function addToSpread(spread: Spread, { old, now }: TwoSides, weight: number): void {
  addCase(spread, weight);
  for (const [index, measure] of measureIds.entries()) {
    const before = BigInt(old.figures?.[measure] ?? 0);
    const after = BigInt(now.figures?.[measure] ?? 0);
    for (const [at, own] of [before, after, after - before].entries()) {
      addAmount(spread, placeOf(index, at), own, weight);
    }
  }
}

/** Adds what was added up of other cases. */
export function addSpread(spread: Spread, other: readonly bigint[]): void {
  addAll(spread, 0, other);
}

/** The spread of one amount of no cases. */
export function noTotal(): Spread {
  return Array<bigint>(ofCases + ofAmount).fill(0n);
}

/** Adds the amount of a case that stands for people. */
export function addToTotal(spread: Spread, amount: bigint, weight: number): void {
  addCase(spread, weight);
  addAmount(spread, ofCases, amount, weight);
}

/** Whole numbers between which something lies. */
export interface Bounds {
  readonly low: bigint;
  readonly high: bigint;
}

/**
 * Between which amounts a total lies; undefined of fewer than two cases.
 *
 * @param among the spread of all cases, where the others have nothing of the amount
 */
export function boundsOf(spread: readonly bigint[], among = spread): Bounds | undefined {
  const [cases = 0n] = among;
  return cases < 2n ? undefined : boundsAt([...among.slice(0, ofCases), ...spread.slice(ofCases)], ofCases);
}

/** Bounds of something that is never below nothing. */
export function fromNothing({ low, high }: Bounds): Bounds {
  return { low: low < 0n ? 0n : low, high };
}

/** {@link boundsOf} as decimals. */
export function intervalOf(spread: readonly bigint[], decimals: number): SampledAmount | undefined {
  const bounds = boundsOf(spread);
  return bounds === undefined ? undefined : saidBounds(bounds, decimals);
}

function addCase(spread: Spread, weight: number): void {
  const people = BigInt(weight);
  addAll(spread, 0, [1n, people, people * (people - 1n)]);
}

function addAmount(spread: Spread, start: number, amount: bigint, weight: number): void {
  const people = BigInt(weight);
  const others = people * (people - 1n);
  addAll(spread, start, [people * amount, others * amount, others * amount * amount]);
}

function addAll(spread: Spread, start: number, added: readonly bigint[]): void {
  for (const [index, each] of added.entries()) spread[start + index] = (spread[start + index] ?? 0n) + each;
}

function placeOf(measure: number, amount: number): number {
  return ofCases + (measure * amounts.length + amount) * ofAmount;
}

/** Between which amounts each total lies; undefined of fewer than two cases, which say nothing of the others. */
export function intervalsOf(spread: readonly bigint[], decimals: number): SampledMeasures | undefined {
  const [cases = 0n] = spread;
  if (cases < 2n) return undefined;
  const ofMeasure = (id: MeasureId): SampledAmounts => {
    const ends = (amount: number) => saidBounds(boundsAt(spread, placeOf(measureIds.indexOf(id), amount)), decimals);
    return { before: ends(0), after: ends(1), change: ends(2) };
  };
  return {
    budget: ofMeasure("budget"),
    cost: ofMeasure("cost"),
    support: ofMeasure("support"),
    outOfPocket: ofMeasure("outOfPocket"),
  };
}

/** Between which amounts the total lies of which the sums stand at a place. */
function boundsAt(spread: readonly bigint[], start: number): Bounds {
  const total = spread[start] ?? 0n;
  const reach = reachOf(spread, spread.slice(start, start + ofAmount));
  return { low: total - reach, high: total + reach };
}

/** Bounds as decimals. */
export function saidBounds({ low, high }: Bounds, decimals: number): SampledAmount {
  return { low: formatScaled(low, decimals), high: formatScaled(high, decimals) };
}

/**
 * 1.96 standard errors of a total, rounded up to the smallest unit. The variance of m cases with weights w and a weighted mean M is
 * m ÷ (m - 1) × Σ w (w - 1) (y - M)²: of equal weights, that of a simple sample without replacement (Cochran, Sampling Techniques, 2.6).
 */
function reachOf([cases = 0n, people = 1n, others = 0n]: readonly bigint[], own: readonly bigint[]): bigint {
  const [total = 0n, first = 0n, second = 0n] = own;
  const squares = second * people * people - 2n * total * people * first + total * total * others;
  const numerator = 38_416n * cases * squares;
  const denominator = 10_000n * (cases - 1n) * people * people;
  return rootUp((numerator + denominator - 1n) / denominator);
}

/** The least whole number whose square is not below a whole number from 0. */
function rootUp(square: bigint): bigint {
  if (square < 2n) return square;
  // Newton's way from above: it falls until it is there.
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (root + square / root) / 2n;
    if (next >= root) break;
    root = next;
  }
  return root * root < square ? root + 1n : root;
}
