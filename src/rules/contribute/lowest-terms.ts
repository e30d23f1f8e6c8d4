import type { Portion } from "./compiled.js";

/** A fraction in its smallest whole numbers. */
export function lowestTerms(numerator: number, denominator: number): Portion {
  let [divisor, rest] = [denominator, numerator];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}
