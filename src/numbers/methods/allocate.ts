import { zeros } from "../../lists/index.js";
import { safe } from "../multiply-divide.js";
import { wrong } from "../values/wrong.js";
import { splitInto, sumOfWeights } from "./shares.js";

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
  const parts = zeros(weights.length);
  splitInto(parts, 0, safe(total), weights, sum, "largest-remainder");
  return parts;
}
