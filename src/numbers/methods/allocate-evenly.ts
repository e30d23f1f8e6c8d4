import { allocate } from "./allocate.js";
import { divideRounded } from "../divide-rounded.js";
import { safe } from "../multiply-divide.js";
import { wholeNumber } from "../values/wrong.js";

/**
 * A total in equal parts; what does not divide goes to the earlier parts, a unit each.
 *
 * @param total a safe integer, such as cents
 * @param parts how many, at least 1
 *
 * @example
 * allocateEvenly(100, 3); // [34, 33, 33]
 */
export function allocateEvenly(total: number, parts: number): number[] {
  return allocate(
    total,
    Array.from({ length: wholeNumber(parts, "parts", 1) }, () => 1),
  );
}

/**
 * A total in equal parts, all rounded down on the magnitude to a multiple of the step; the first takes the rest as well.
 *
 * @param total a safe integer, such as cents
 * @param parts how many, at least 1
 * @param step what the parts but the first are multiples of: 100 for whole euros in cents
 *
 * @example
 * allocateFirstTakesRest(1000, 3); // [334, 333, 333]
 * allocateFirstTakesRest(10000, 3, 100); // [3400, 3300, 3300]
 */
export function allocateFirstTakesRest(total: number, parts: number, step = 1): number[] {
  const { rate, residue } = ratePerHead(total, parts, step);
  return Array.from({ length: parts }, (_, index) => (index === 0 ? rate + residue : rate));
}

/** One rate for everybody, and what the rule leaves unpaid. */
export interface RatePerHead {
  /** What each gets. */
  readonly rate: number;
  /** What is not paid out: total - rate × heads. A figure of the result, never lost and never shared. */
  readonly residue: number;
}

/**
 * One rate per head, rounded down on the magnitude to a multiple of the step, where a rule forbids sharing the residue.
 *
 * @param total a safe integer, such as cents
 * @param heads how many, at least 1
 * @param step what the rate is a multiple of: 1 for cents, 100 for whole euros
 *
 * @example
 * ratePerHead(10000, 3); // { rate: 3333, residue: 1 }
 */
export function ratePerHead(total: number, heads: number, step = 1): RatePerHead {
  const steps = divideRounded(
    divideRounded(safe(total), wholeNumber(heads, "heads", 1), "down"),
    wholeNumber(step, "step", 1),
    "down",
  );
  const rate = steps * step;
  return { rate, residue: total - rate * heads };
}
