import type { Portion } from "../compiled.js";

/** A fraction in its smallest whole numbers. A number that could not be read, and is refused, is NaN and stays it. */
export function lowestTerms(numerator: number, denominator: number): Portion {
  let [divisor, rest] = [denominator, numerator];
  while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}
