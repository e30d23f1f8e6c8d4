import { zeros } from "../../lists/index.js";
import { multiplyDivide, safe } from "../multiply-divide.js";
import { wrong } from "../values/wrong.js";
import { sumOfWeights } from "./shares.js";

/**
 * A total shared in proportion to weights, one part after the other: each is its share of what those before have left, rounded half
 * up. The parts sum to the total exactly. Whoever shares what is left of it later, by the weights that are left, gives the same.
 *
 * @param total a safe integer, such as cents; the parts carry its sign
 * @param weights safe integers of at least 0 with a safe sum above 0; nothing goes to a weight of 0
 * @returns one integer per weight
 * @throws {InputError} when a weight is negative or no safe integer, or all are 0
 *
 * @example
 * allocateInTurn(100, [1, 1, 1]); // [33, 34, 33]
 * allocateInTurn(67, [1, 1]); // [34, 33]
 */
export function allocateInTurn(total: number, weights: readonly number[]): number[] {
  let open = sumOfWeights(weights, "weights");
  if (open === 0) throw wrong("no-weight", "weights", "at least one weight above 0", weights);
  const parts = zeros(weights.length);
  let left = safe(total);
  for (const [index, weight] of weights.entries()) {
    if (weight === 0) continue;
    const part = multiplyDivide(left, weight, open, "half-up");
    parts[index] = part;
    left -= part;
    open -= weight;
  }
  return parts;
}
