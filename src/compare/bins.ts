import type { BinCounts, BinId } from "./document.js";

/** From a large loss to a large gain, and behind them those who were not compared. */
export const binIds = [
  "loses-much",
  "loses",
  "same",
  "gains",
  "gains-much",
  "not-computed",
] as const satisfies readonly BinId[];

/** From when on a change is one, and a large one, in minor units and in millionths. */
export interface Thresholds {
  /** A change up to this is none. */
  readonly none: bigint;
  /** A change of more than this share of what was before, in millionths, is a large one. */
  readonly muchShare: bigint;
  /** A change of more than this is a large one; undefined where only the share counts. */
  readonly muchAmount: bigint | undefined;
}

/**
 * In which bin a change falls. Shares are compared as products, so that none is rounded; where nothing was before, any change is a large one.
 *
 * @param before what was before; its sign does not matter
 * @param gain how much better it is now; below 0, how much worse
 */
export function binOf(before: bigint, gain: bigint, { none, muchShare, muchAmount }: Thresholds): BinId {
  const size = magnitude(gain);
  if (size <= none) return "same";
  const isMuch = muchAmount === undefined ? size * 1_000_000n > magnitude(before) * muchShare : size > muchAmount;
  if (gain > 0n) return isMuch ? "gains-much" : "gains";
  return isMuch ? "loses-much" : "loses";
}

/** No one in any bin. */
export function noBins(): Record<BinId, number> {
  return { "loses-much": 0, loses: 0, same: 0, gains: 0, "gains-much": 0, "not-computed": 0 };
}

/** The counts as they are said. */
export function saidBins(counts: Readonly<Record<BinId, number>>): BinCounts {
  return { ...counts };
}

function magnitude(number: bigint): bigint {
  return number < 0n ? -number : number;
}
