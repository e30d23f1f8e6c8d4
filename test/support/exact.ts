import { Decimal } from "decimal.js";

/** Decimals of any length: sums of money in tests go through no float. */
const Exact = Decimal.clone({ precision: 60 });

/** A decimal text in its smallest unit, hundredths unless said otherwise. @throws where it is finer than that */
export function minorOf(text: string, decimals = 2): number {
  const minor = new Exact(text).times(new Exact(10).pow(decimals));
  if (!minor.isInteger() || minor.abs().gt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`"${text}" in whole units`);
  return minor.toNumber();
}

/** The sum of decimal texts, as a text as short as it is exact. */
export function sumOf(texts: readonly string[]): string {
  return texts.reduce((sum, text) => sum.plus(text), new Exact(0)).toFixed();
}

/** The product of decimal texts, as a text as short as it is exact. */
export function productOf(left: string, right: string): string {
  return new Exact(left).times(right).toFixed();
}
