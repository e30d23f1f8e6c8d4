import { divideBig, divideRounded, safe, toSafe, type RoundingMode } from "../../../numbers/index.js";

/**
 * An exact sum of fractions with few different denominators (the days of months or of years), rounded once at the end.
 *
 * Numerators are kept by denominator as plain integers; only a product or sum past 2^53, and the final sum over several
 * denominators, take BigInt.
 */
export interface FractionSum {
  numerators: (number | bigint)[];
  denominators: number[];
}

/** A sum of nothing; its lists are replaced by the first fraction, and never added to. */
export function emptySum(): FractionSum {
  return { numerators: none, denominators: none };
}

const none: number[] = [];

/** Adds `amount × days ÷ denominator`. */
export function addFraction(sum: FractionSum, amount: number, days: number, denominator: number): void {
  const product = amount * days;
  const exact = Number.isSafeInteger(product) ? product : BigInt(amount) * BigInt(days);
  if (sum.denominators.length === 0) {
    // Nearly all sums have one denominator: lists made with it take room for no more.
    sum.numerators = [exact];
    sum.denominators = [denominator];
    return;
  }
  const at = sum.denominators.indexOf(denominator);
  const before = sum.numerators[at];
  if (before === undefined) {
    sum.denominators.push(denominator);
    sum.numerators.push(exact);
  } else sum.numerators[at] = plus(before, exact);
}

/** The sum rounded to a multiple of a step. */
export function roundSum(sum: FractionSum, step: number, mode: RoundingMode): number {
  const [numerator = 0] = sum.numerators;
  const [denominator = 1] = sum.denominators;
  if (sum.denominators.length <= 1 && typeof numerator === "number") {
    return safe(step * divideRounded(numerator, denominator * step, mode));
  }
  const exact = exactSum(sum);
  return toSafe(BigInt(step) * divideBig(exact.numerator, exact.denominator * BigInt(step), mode));
}

/** The sum as one fraction, not in lowest terms. */
export function exactSum(sum: FractionSum): { readonly numerator: bigint; readonly denominator: bigint } {
  let numerator = 0n;
  let denominator = 1n;
  for (const [index, part] of sum.numerators.entries()) {
    const own = BigInt(sum.denominators[index] ?? 1);
    numerator = numerator * own + BigInt(part) * denominator;
    denominator *= own;
  }
  return { numerator, denominator };
}

function plus(left: number | bigint, right: number | bigint): number | bigint {
  if (typeof left === "number" && typeof right === "number" && Number.isSafeInteger(left + right)) return left + right;
  return BigInt(left) + BigInt(right);
}
