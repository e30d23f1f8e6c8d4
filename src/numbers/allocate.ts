import { InputError, received } from "../errors/index.js";
import { outOfRange } from "./out-of-range.js";
import { safe, toBig } from "./multiply-divide.js";

/**
 * A total shared in proportion to weights so that the parts sum to it exactly: each part is first rounded down (on the
 * magnitude), then the units left over go to the largest remainders, ties to the earlier part.
 *
 * @param total a safe integer, such as cents; the parts carry its sign
 * @param weights safe integers of at least 0, not all 0; nothing goes to a weight of 0
 * @returns one integer per weight
 * @throws {InputError} when a weight is negative or no safe integer, or all are 0
 *
 * @example
 * allocate(100, [1, 1, 1]); // [34, 33, 33]
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  const [sum, largest] = checkWeights(weights);
  const magnitude = Math.abs(safe(total));
  // `sum` is a rounded double when the weights pass the safe range together; then the comparison fails as it should.
  const plain = sum <= Number.MAX_SAFE_INTEGER && magnitude * largest <= Number.MAX_SAFE_INTEGER;
  const remainders: (number | bigint)[] = [];
  const parts: number[] = [];
  let left = magnitude;
  const exactSum = plain ? 0n : weights.reduce((so, weight) => so + BigInt(weight), 0n);
  const exactTotal = plain ? 0n : toBig(magnitude);
  for (const weight of weights) {
    let part: number;
    if (plain) {
      const product = magnitude * weight;
      part = Math.floor(product / sum);
      remainders.push(product - part * sum);
    } else {
      const product = exactTotal * BigInt(weight);
      part = Number(product / exactSum);
      remainders.push(product % exactSum);
    }
    parts.push(part);
    left -= part;
  }
  for (const index of byRemainder(remainders).slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return total < 0 ? parts.map((part) => (part === 0 ? 0 : -part)) : parts;
}

/** Indexes by remainder, the largest first; ties keep their order. */
function byRemainder(remainders: readonly (number | bigint)[]): number[] {
  const order = [...remainders.keys()];
  return order.sort((left, right) => {
    const [first = 0, second = 0] = [remainders[left], remainders[right]];
    return first > second ? -1 : first < second ? 1 : left - right;
  });
}

/** The sum (as a double) and the largest of the weights, after checking them. */
function checkWeights(weights: readonly number[]): readonly [sum: number, largest: number] {
  let sum = 0;
  let largest = 0;
  for (const [index, weight] of weights.entries()) {
    if (!Number.isSafeInteger(weight)) throw outOfRange(weight, `weights[${index}]`);
    if (weight < 0) {
      throw new InputError([
        {
          code: "negative-weight",
          path: `weights[${index}]`,
          expected: "a weight of at least 0",
          received: received(weight),
        },
      ]);
    }
    sum += weight;
    if (weight > largest) largest = weight;
  }
  if (sum === 0) {
    throw new InputError([
      { code: "no-weight", path: "weights", expected: "at least one weight above 0", received: received(weights) },
    ]);
  }
  return [sum, largest];
}
