/** An exact fraction of whole numbers. */
export interface WholeFraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The exact sum of fractions. */
export function sumOfFractions(fractions: readonly WholeFraction[]): WholeFraction {
  return fractions.reduce(
    (sum, each) =>
      lowest({
        numerator: sum.numerator * each.denominator + each.numerator * sum.denominator,
        denominator: sum.denominator * each.denominator,
      }),
    { numerator: 0n, denominator: 1n },
  );
}

/** A fraction in lowest terms, so that equal fractions look equal. */
export function lowest({ numerator, denominator }: WholeFraction): WholeFraction {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right);
}
