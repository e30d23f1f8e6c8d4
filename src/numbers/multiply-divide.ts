import { divideRounded, roundsAway } from "./divide-rounded.js";
import { outOfRange } from "./values/wrong.js";
import type { RoundingMode } from "./rounding.js";
import { small } from "./small.js";

/**
 * a × b ÷ denominator with the exact product and one rounding.
 *
 * Below 2^53 the product is a plain integer; above it the same arithmetic is done in BigInt. A double product at or under
 * the limit is always the exact one, because a larger exact product cannot round below 2^53.
 *
 * @param a a safe integer
 * @param b a safe integer
 * @param denominator a safe integer above 0
 * @param mode how the quotient is rounded
 * @returns a safe integer, never -0
 * @throws {InputError} `out-of-range` when the result, or a factor, is not a safe integer
 *
 * @example
 * multiplyDivide(59_085_884, 85, 100, "down"); // 50_223_001
 */
export function multiplyDivide(a: number, b: number, denominator: number, mode: RoundingMode): number {
  const product = a * b;
  // Half up is the whole part of (2 × product + denominator) ÷ (2 × denominator), which a plain division of integers below 2^53
  // never misses. Most of the time of a calculation is spent here, and this way asks nothing of the remainder.
  const numerator = 2 * product + denominator;
  if (mode === "half-up" && product >= 0 && numerator <= Number.MAX_SAFE_INTEGER) {
    return small(Math.floor(numerator / (2 * denominator)));
  }
  // A quotient of integers below 2^53 that is not whole is never taken for the next whole number.
  if (mode === "down" && product > 0 && product < Number.MAX_SAFE_INTEGER)
    return small(Math.floor(product / denominator));
  return multiplyDivideAny(a, b, denominator, mode);
}

/**
 * a × b ÷ denominator, rounded once to a multiple of a step.
 *
 * @param rounding the direction, and the step as an integer in the unit of the result
 * @throws {InputError} `out-of-range` when the result, or a factor, is not a safe integer
 *
 * @example
 * multiplyDivideTo(12_345, 1, 10, { mode: "half-up", step: 100 }); // 1200
 */
export function multiplyDivideTo(
  a: number,
  b: number,
  denominator: number,
  { mode, step }: { readonly mode: RoundingMode; readonly step: number },
): number {
  return safe(step * multiplyDivide(a, b, denominator * step, mode));
}

function multiplyDivideAny(a: number, b: number, denominator: number, mode: RoundingMode): number {
  const product = a * b;
  if (product <= Number.MAX_SAFE_INTEGER && product >= Number.MIN_SAFE_INTEGER) {
    return divideRounded(product, denominator, mode);
  }
  return toSafe(divideBig(toBig(a) * toBig(b), toBig(denominator), mode));
}

/**
 * a × b × c ÷ denominator with the exact product and one rounding: quantity × price × days.
 *
 * @throws {InputError} `out-of-range` as {@link multiplyDivide}
 */
export function multiplyDivide3(a: number, b: number, c: number, denominator: number, mode: RoundingMode): number {
  const product = a * b;
  if (product <= Number.MAX_SAFE_INTEGER && product >= Number.MIN_SAFE_INTEGER) {
    return multiplyDivide(product, c, denominator, mode);
  }
  return toSafe(divideBig(toBig(a) * toBig(b) * toBig(c), toBig(denominator), mode));
}

/**
 * What rounding down leaves of a × b ÷ denominator, for magnitudes.
 *
 * @returns a × b modulo denominator; all four are safe integers of at least 0
 */
export function remainderOf(a: number, b: number, denominator: number): number {
  const product = a * b;
  if (product <= Number.MAX_SAFE_INTEGER) return product - Math.floor(product / denominator) * denominator;
  return Number((toBig(a) * toBig(b)) % toBig(denominator));
}

/** {@link divideRounded} for integers of any size. */
export function divideBig(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const negative = numerator < 0n;
  const magnitude = negative ? -numerator : numerator;
  let quotient = magnitude / denominator;
  const remainder = magnitude - quotient * denominator;
  if (remainder !== 0n && roundsAway(mode, negative, remainder, denominator - remainder, (quotient & 1n) === 1n)) {
    quotient += 1n;
  }
  return negative ? -quotient : quotient;
}

/** A safe integer as a BigInt; anything else is an InputError. */
export function toBig(value: number): bigint {
  if (!Number.isSafeInteger(value)) throw outOfRange(value);
  return BigInt(value);
}

/** A BigInt as a plain integer; past the safe range an InputError. */
export function toSafe(value: bigint): number {
  const plain = Number(value);
  if (!Number.isSafeInteger(plain)) throw outOfRange(value);
  return plain;
}

/**
 * The integer itself, when it is one that plain arithmetic holds exactly.
 *
 * @param path where the number stands that makes it too large; empty where the caller knows and puts it in front
 * @throws {InputError} `out-of-range` for every other number
 */
export function safe(value: number, path = ""): number {
  if (!Number.isSafeInteger(value)) throw outOfRange(value, path);
  return small(value);
}
