import { allocate } from "./allocate.js";
import { entryAt } from "../entry-at.js";
import { toBig } from "../multiply-divide.js";
import { wholeNumber, wrong } from "../values/wrong.js";

/** What one part may get. */
export interface BoundedPart {
  /** A safe integer of at least 0. A part of weight 0 gets its minimum and no more. */
  readonly weight: number;
  /** 0 when left out. */
  readonly minimum?: number;
  /** Unlimited when left out. */
  readonly maximum?: number;
}

/**
 * A total shared by weight where every part has a least and a greatest amount; the parts sum to it exactly.
 *
 * The parts that no bound holds share in proportion to their weights, by largest remainder. Which these are is found in
 * rounds: share by weight; if the bounds together add to the total, fix the parts below their minimum at it, if they take
 * away, fix those above their maximum; share what is left among the others. Each round fixes a part, so it ends.
 *
 * @param total a safe integer of at least 0, such as cents
 * @returns one integer per part, each within its bounds
 * @throws {InputError} for bounds that cross, and when the total is below the sum of the minima or above what the parts
 * can take
 *
 * @example
 * allocateWithin(100, [{ weight: 1, minimum: 40 }, { weight: 1 }, { weight: 1 }]); // [40, 30, 30]
 */
export function allocateWithin(total: number, parts: readonly BoundedPart[]): number[] {
  const all = parts.map((part, at) => checked(part, `parts[${at}]`, total));
  let left = toBig(total);
  const [least, most] = [add(all, "minimum"), add(all, "maximum")];
  if (left < least || left > most) {
    throw wrong(
      "total-beyond-bounds",
      "total",
      `a total of ${left < least ? `at least ${least}` : `at most ${most}`}`,
      total,
    );
  }
  let free: readonly Part[] = all;
  for (;;) {
    const weights = add(free, "weight");
    // Shares and bounds are compared multiplied by the sum of the weights, so that nothing is divided.
    for (const part of free) {
      const share = left * part.weight;
      const low = part.minimum * weights;
      const high = part.maximum * weights;
      part.off = share < low ? low - share : share > high ? high - share : 0n;
    }
    const balance = add(free, "off");
    const isFixed = ({ off }: Part): boolean => off !== 0n && (balance === 0n || balance > 0n === off > 0n);
    const rest = free.filter((part) => !isFixed(part));
    if (rest.length === free.length) {
      // Parts of weight 0 that remain alone keep their minimum.
      if (weights > 0n) shareOut(Number(left), free);
      return all.map(({ amount }) => Number(amount));
    }
    for (const part of free.filter(isFixed)) {
      part.amount = part.off > 0n ? part.minimum : part.maximum;
      left -= part.amount;
    }
    free = rest;
  }
}

interface Part {
  readonly weight: bigint;
  readonly minimum: bigint;
  readonly maximum: bigint;
  amount: bigint;
  /** How far the share lies below the minimum (positive) or above the maximum (negative), times the sum of the weights. */
  off: bigint;
}

function shareOut(total: number, parts: readonly Part[]): void {
  const weights = parts.map(({ weight }) => Number(weight));
  const amounts = allocate(total, weights);
  for (const [at, part] of parts.entries()) part.amount = BigInt(entryAt(amounts, at));
}

function add(parts: readonly Part[], field: "weight" | "minimum" | "maximum" | "off"): bigint {
  return parts.reduce((so, part) => so + part[field], 0n);
}

function checked(part: BoundedPart, path: string, total: number): Part {
  const weight = wholeNumber(part.weight, `${path}.weight`);
  const least = wholeNumber(part.minimum ?? 0, `${path}.minimum`);
  const most = wholeNumber(part.maximum ?? Math.max(least, total), `${path}.maximum`, least);
  const minimum = BigInt(least);
  return { weight: BigInt(weight), minimum, maximum: weight === 0 ? minimum : BigInt(most), amount: minimum, off: 0n };
}
