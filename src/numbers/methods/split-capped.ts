import { entryAt } from "../entry-at.js";
import { safe } from "../multiply-divide.js";
import { type SplitMethod, splitByShares } from "./shares.js";
import { wholeNumber, wrong } from "../values/wrong.js";

/** What each source pays of a total, and what none of them can. */
export interface CappedSplit {
  readonly parts: readonly number[];
  /** What is left when every source that may pay has reached its cap. A figure of the result, never lost. */
  readonly unfunded: number;
}

/**
 * A total paid by sources one after the other, each up to its cap.
 *
 * @param total a safe integer, such as cents; its magnitude is split, so that a reversal gives back in the same order
 * @param caps what is left of each source, at least 0; `"unlimited"` for a source without a cap
 * @param order indexes of the sources in the order of their use, each once; as listed when left out
 * @throws {InputError} for a cap that is none, or an order that names no source or one twice
 *
 * @example
 * useInOrder(10000, [6000, "unlimited"]); // { parts: [6000, 4000], unfunded: 0 }
 */
export function useInOrder(total: number, caps: readonly Cap[], order?: readonly number[]): CappedSplit {
  return fill(
    total,
    caps.map(() => 0),
    caps,
    order,
  );
}

/**
 * A total split by shares, where what a source cannot pay beyond its cap goes to the others in the order of their use.
 *
 * @param total a safe integer, such as cents
 * @param numerators the shares as integers that sum to the denominator
 * @param caps what is left of each source, at least 0; `"unlimited"` for a source without a cap
 * @param order indexes of the sources that take over, first to last; as listed when left out
 * @throws {InputError} as {@link splitByShares} and {@link useInOrder}
 *
 * @example
 * splitWithCaps(10000, [85, 15], 100, "first-down-rest", [8000, "unlimited"]); // { parts: [8000, 2000], unfunded: 0 }
 */
export function splitWithCaps(
  total: number,
  numerators: readonly number[],
  denominator: number,
  method: SplitMethod,
  caps: readonly Cap[],
  order?: readonly number[],
): CappedSplit {
  const shares = splitByShares(Math.abs(total), numerators, denominator, method);
  if (caps.length !== shares.length)
    throw wrong("caps", "caps", `as many caps as there are shares, ${shares.length}`, caps);
  return fill(total, shares, caps, order);
}

/** What is left of a source, in the unit of the total. */
export type Cap = number | "unlimited";

/** Cuts the shares at the caps, then hands what is open to the sources in order. */
function fill(total: number, shares: readonly number[], caps: readonly Cap[], order?: readonly number[]): CappedSplit {
  const limits = caps.map((cap, at) =>
    cap === "unlimited" ? Number.MAX_SAFE_INTEGER : wholeNumber(cap, `caps[${at}]`),
  );
  const parts = shares.map((share, at) => Math.min(share, entryAt(limits, at)));
  let open = parts.reduce((so, part) => so - part, Math.abs(safe(total)));
  const used = new Set<number>();
  for (const [at, source] of (order ?? [...caps.keys()]).entries()) {
    const limit = limits[source];
    if (limit === undefined || used.has(source))
      throw wrong("order", `order[${at}]`, "the index of a source, once", source);
    used.add(source);
    const part = entryAt(parts, source);
    const more = Math.min(open, limit - part);
    parts[source] = part + more;
    open -= more;
  }
  const signed = (amount: number): number => (total < 0 ? -amount : amount) + 0;
  return { parts: parts.map(signed), unfunded: signed(open) };
}
