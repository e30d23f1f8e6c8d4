import { entryAt } from "../entry-at.js";
import { multiplyDivide, remainderOf, safe } from "../multiply-divide.js";
import { wholeNumber, wrong } from "../values/wrong.js";

/**
 * A total shared in proportion to weights so that the parts sum to it exactly: each part is first rounded down (on the
 * magnitude), then the units left over go to the largest remainders, ties to the earlier part.
 *
 * @param total a safe integer, such as cents; the parts carry its sign
 * @param weights safe integers of at least 0 with a safe sum above 0; nothing goes to a weight of 0
 * @returns one integer per weight
 * @throws {InputError} when a weight is negative or no safe integer, or all are 0
 *
 * @example
 * allocate(100, [1, 1, 1]); // [34, 33, 33]
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  const sum = sumOfWeights(weights, "weights");
  if (sum === 0) throw wrong("no-weight", "weights", "at least one weight above 0", weights);
  const magnitude = Math.abs(safe(total));
  const unit = total < 0 ? -1 : 1;
  const parts = weights.map((weight) => multiplyDivide(total, weight, sum, "down"));
  const left = parts.reduce((so, part) => so - part * unit, magnitude);
  const remainders = weights.map((weight) => remainderOf(magnitude, weight, sum));
  const order = [...parts.keys()].sort((one, other) => entryAt(remainders, other) - entryAt(remainders, one));
  for (const index of order.slice(0, left)) parts[index] = entryAt(parts, index) + unit;
  return parts;
}

/** @throws {InputError} unless the weights are whole numbers of at least 0 with a safe sum */
export function sumOfWeights(weights: readonly number[], path: string): number {
  return weights.reduce((sum, weight, at) => safe(sum + wholeNumber(weight, `${path}[${at}]`)), 0);
}
