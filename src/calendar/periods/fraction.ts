/**
 * An exact share of a whole: numerator over denominator, not reduced, so that it still shows what was counted (17 of 30 days).
 * The numerator is a whole number of at least 0, the denominator one of at least 1.
 */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}
