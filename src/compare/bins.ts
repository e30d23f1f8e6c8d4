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

/** From when on a change is one, and a large one, in minor units and in millionths: plain numbers where these are exact, which are compared fast. */
export interface Thresholds {
  /** A change up to this is none. */
  readonly none: number | bigint;
  /** A change of more than this share of what was before, in millionths, is a large one. */
  readonly muchShare: number | bigint;
  /** A change of more than this is a large one; undefined where only the share counts. */
  readonly muchAmount: number | bigint | undefined;
}

/**
 * In which bin a change falls. Shares are compared as products, so that none is rounded; where nothing was before, any change is a large one.
 *
 * @param before what was before; its sign does not matter
 * @param gain how much better it is now; below 0, how much worse
 */
export function binOf(
  before: number | bigint,
  gain: number | bigint,
  { none, muchShare, muchAmount }: Thresholds,
): BinId {
  const size = magnitude(gain);
  if (size <= none) return "same";
  const isMuch = muchAmount === undefined ? isLargeShare(size, magnitude(before), muchShare) : size > muchAmount;
  if (gain > 0) return isMuch ? "gains-much" : "gains";
  return isMuch ? "loses-much" : "loses";
}

/** Whether a change is more than a share of what was before, in millionths: in plain numbers where these are exact. */
function isLargeShare(size: number | bigint, before: number | bigint, share: number | bigint): boolean {
  const [one, other] = [Number(size) * 1_000_000, Number(before) * Number(share)];
  if (Number.isSafeInteger(one) && Number.isSafeInteger(other)) return one > other;
  return BigInt(size) * 1_000_000n > BigInt(before) * BigInt(share);
}

/** No one in any bin. */
export function noBins(): Record<BinId, number> {
  return { "loses-much": 0, loses: 0, same: 0, gains: 0, "gains-much": 0, "not-computed": 0 };
}

/** The counts as they are said. */
export function saidBins(counts: Readonly<Record<BinId, number>>): BinCounts {
  return { ...counts };
}

function magnitude(number: number | bigint): number | bigint {
  return number < 0 ? -number : number;
}
