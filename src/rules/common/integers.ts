import { divideBig, multiplyDivide, multiplyDivideTo, safe, toSafe } from "../../numbers/index.js";
import type { Arithmetic } from "./arithmetic.js";

/** Plain integers, of which nothing is told. A number past the range is an InputError. */
export const integers: Arithmetic<number> = {
  nothing: 0,
  parameter: ({ value }) => value,
  sum: (left, right) => left + right,
  difference: (left, right) => safe(left) - safe(right),
  above: (value, amount) => (value > amount ? value - amount : 0),
  times: (left, right) => safe(left * right),
  least: (left, right) => (left < right ? left : right),
  part: (value, { numerator, denominator }, rounding) => multiplyDivideTo(value, numerator, denominator, rounding),
  multiplyDivide: multiplyDivideTo,
  finer: (value, units) => safe(value * units),
  quotient(terms, divisors, scale, { mode, step }) {
    const product = (factors: readonly number[]) => factors.reduce((all, factor) => all * BigInt(safe(factor)), 1n);
    const over = terms.reduce((sum, factors) => sum + product(factors), 0n);
    return safe(step * toSafe(divideBig(over, product([...divisors, scale, step]), mode)));
  },
  whole: (value, by, mode) => multiplyDivide(value, 1, by, mode),
  isMore: (left, right) => left > right,
  branch: (_, value) => value,
};
