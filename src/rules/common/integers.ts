import { multiplyDivide, multiplyDivideTo, safe } from "../../numbers/index.js";
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
  whole: (value, by, mode) => multiplyDivide(value, 1, by, mode),
  isMore: (left, right) => left > right,
  branch: (_, value) => value,
};
