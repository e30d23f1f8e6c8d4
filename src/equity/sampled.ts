import { addToTotal, boundsOf, fromNothing, noTotal, saidBounds } from "../compare/sampling.js";
import { divideBig } from "../numbers/index.js";
import type { Sampled } from "./equity-measures.js";
import { peopleOf, type Weighted } from "./statistics.js";

/** Amounts of one person of a case, of which one is a share of the other, and for how many people the case stands. */
interface PartOfWhole {
  readonly part: bigint;
  readonly whole: bigint;
  readonly weight: number;
}

/**
 * Between which amounts a mean lies: the interval of what these cases come to together, over their people, rounded outwards (Cochran,
 * Sampling Techniques, 2.12). `none` of fewer than two cases.
 */
export function sampledMean(values: readonly Weighted[], decimals: number): Sampled {
  const spread = noTotal();
  for (const { value, weight } of values) addToTotal(spread, value, weight);
  const bounds = boundsOf(spread);
  if (bounds === undefined) return "none";
  const people = BigInt(peopleOf(values));
  const { low, high } = fromNothing(bounds);
  return saidBounds({ low: divideBig(low, people, "floor"), high: divideBig(high, people, "ceil") }, decimals);
}

/**
 * Between which shares the part lies that some amounts are of others, all cases together. Of a share R = part ÷ whole the interval is that of
 * the total of (part - R × whole), over the whole (Cochran, Sampling Techniques, 2.11); with both totals multiplied out it is of whole
 * numbers, and no share is below nothing or above the whole. `none` of fewer than two cases.
 */
export function sampledShare(cases: readonly PartOfWhole[], decimals: number): Sampled {
  const totalOf = (key: "part" | "whole") => cases.reduce((sum, each) => sum + each[key] * BigInt(each.weight), 0n);
  const [part, whole] = [totalOf("part"), totalOf("whole")];
  const spread = noTotal();
  for (const each of cases) addToTotal(spread, each.part * whole - each.whole * part, each.weight);
  // These differences come to nothing, so that the bounds are what chance carries to each side.
  const bounds = boundsOf(spread);
  if (bounds === undefined) return "none";
  const one = 10n ** BigInt(decimals);
  const shareAt = (reach: bigint, mode: "floor" | "ceil") =>
    divideBig((part * whole + reach) * one, whole * whole, mode);
  const { low, high } = fromNothing({ low: shareAt(bounds.low, "floor"), high: shareAt(bounds.high, "ceil") });
  return saidBounds({ low, high: high > one ? one : high }, decimals);
}
