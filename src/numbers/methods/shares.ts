import { entryAt } from "../entry-at.js";
import { multiplyDivide, safe } from "../multiply-divide.js";
import { wholeNumber, wrong } from "../values/wrong.js";
import { giveRest } from "./give-rest.js";

/**
 * How an amount is split by shares.
 *
 * - `largest-remainder`: every part rounded down, the units left over to the largest remainders, ties to the earlier
 * - `first-down-rest`: every part but the last rounded down, the last takes the rest; the rule of EU programmes, where the
 *   EU's part is rounded down and the national part is what remains
 *
 * Both round the magnitude, so that a reversal cancels its entry.
 */
export type SplitMethod = "largest-remainder" | "first-down-rest";

/** Every {@link SplitMethod}. */
export const splitMethods = ["largest-remainder", "first-down-rest"] as const satisfies SplitMethod[];

/**
 * A total split by shares of a common denominator; the parts sum to it exactly.
 *
 * @param total a safe integer, such as cents
 * @param numerators the shares as integers of at least 0 that sum to the denominator: `[85, 15]`
 * @param denominator what the shares sum to: 100
 * @param method what happens to the units that rounding leaves over
 * @throws {InputError} when a share is negative or the shares do not sum to the denominator
 *
 * @example
 * splitByShares(59_085_884, [85, 15], 100, "first-down-rest"); // [50_223_001, 8_862_883]
 */
export function splitByShares(
  total: number,
  numerators: readonly number[],
  denominator: number,
  method: SplitMethod,
): number[] {
  checkShares(numerators, denominator);
  const parts: number[] = numerators.map(() => 0);
  splitInto(parts, 0, safe(total), numerators, denominator, method);
  return parts;
}

/**
 * {@link splitByShares} for the hot path: writes the parts into `target` from `offset` on and allocates nothing. The shares
 * must have been checked ({@link checkShares}).
 */
export function splitInto(
  target: number[],
  offset: number,
  total: number,
  numerators: readonly number[],
  denominator: number,
  method: SplitMethod,
): void {
  const last = numerators.length - 1;
  if (last === 1 && method === "largest-remainder") {
    // Of two remainders the larger is at least a half: the first part is rounded half up. One division instead of four.
    const first = multiplyDivide(total, entryAt(numerators, 0), denominator, "half-up");
    target[offset] = first;
    target[offset + 1] = total - first;
    return;
  }
  let rest = total;
  for (let index = 0; index <= last; index += 1) {
    const part = multiplyDivide(total, entryAt(numerators, index), denominator, "down");
    target[offset + index] = part;
    rest -= part;
  }
  if (rest === 0) return;
  if (method === "first-down-rest") target[offset + last] = entryAt(target, offset + last) + rest;
  else giveRest(target, offset, total, numerators, denominator, rest);
}

/** @throws {InputError} unless the shares are whole numbers of at least 0 that sum to the denominator, which is above 0 */
export function checkShares(numerators: readonly number[], denominator: number, path = "shares"): void {
  const sum = sumOfWeights(numerators, path);
  if (sum !== denominator || sum === 0) throw wrong("shares-not-whole", path, `shares that sum to ${denominator}`, sum);
}

/** @throws {InputError} unless the weights are whole numbers of at least 0 with a safe sum */
export function sumOfWeights(weights: readonly number[], path: string): number {
  return weights.reduce((sum, weight, at) => {
    // The path is made only where something is wrong.
    const isWhole = Number.isSafeInteger(weight) && weight >= 0;
    return safe(sum + (isWhole ? weight : wholeNumber(weight, `${path}[${at}]`)));
  }, 0);
}
