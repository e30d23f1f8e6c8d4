import { Decimal } from "decimal.js";
import fc from "fast-check";
import { isInputError } from "../errors/index.js";
import { type RoundingMode, roundingModes } from "./index.js";

/** The seed of all property tests, so that a failure is the same everywhere. */
export const seed = 20180901;

/** Plain decimal.js, the oracle. */
export const Oracle = Decimal.clone({ precision: 60, toExpPos: 60, toExpNeg: -60 });

export const oracleMode: Readonly<Record<RoundingMode, Decimal.Rounding>> = {
  "half-up": Decimal.ROUND_HALF_UP,
  "half-even": Decimal.ROUND_HALF_EVEN,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
  floor: Decimal.ROUND_FLOOR,
  ceil: Decimal.ROUND_CEIL,
};

/** A value rounded to a multiple of a step by decimal.js. */
export function oracleRound(value: Decimal, mode: RoundingMode, step: string): Decimal {
  return value.div(step).toDecimalPlaces(0, oracleMode[mode]).mul(step);
}

/** Integers of at least 0 of every magnitude: each power of two as likely as any other, with its neighbours, up to 2^53 - 1. */
export const magnitudes = fc
  .tuple(fc.integer({ min: 0, max: 53 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: -2, max: 2 }))
  .map(([bits, part, off]) => Math.max(0, Math.min(Number.MAX_SAFE_INTEGER, Math.floor(part * 2 ** bits) + off)));

/** {@link magnitudes} of either sign. */
export const integers = fc
  .tuple(magnitudes, fc.boolean())
  .map(([value, negative]) => (negative && value > 0 ? -value : value));

export const positives = magnitudes.map((value) => Math.max(1, value));

export const modes = fc.constantFrom(...roundingModes);

/** The code of the first issue of the InputError that an act throws. */
export function codeOf(act: () => unknown): string {
  return issueOf(act).code;
}

/** The first issue of the InputError that an act throws. */
export function issueOf(act: () => unknown): { readonly code: string; readonly path: string; readonly hint?: string } {
  try {
    act();
  } catch (error) {
    if (isInputError(error) && error.issues[0] !== undefined) return error.issues[0];
    throw error;
  }
  return { code: "no error", path: "" };
}

/** The exact sum of integers whose plain sum might pass 2^53 on the way. */
export function exactSum(values: readonly number[]): bigint {
  return values.reduce((sum, value) => sum + BigInt(value), 0n);
}
