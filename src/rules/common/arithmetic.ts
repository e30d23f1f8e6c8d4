import type { CompiledRounding } from "../reading/compiled-rounding.js";
import type { ParameterRow } from "../reading/parameter-row.js";

/** An amount of a scheme, as an integer in the unit of the formula that it enters. */
export interface Amount {
  readonly value: number;
  /** The number as the scheme has it. */
  readonly row: ParameterRow;
  /** The decimals of `row.value`. */
  readonly decimals: number;
}

/** A fraction by which a formula multiplies, in its smallest whole numbers: 3 of 20 for 15 %. It may change the unit as well. */
export interface Factor {
  readonly numerator: number;
  readonly denominator: number;
  /** The number as the scheme has it; undefined where the fraction changes the unit and nothing else. */
  readonly row: ParameterRow | undefined;
  /** The decimals of `row.value`. */
  readonly decimals: number;
}

/** Where a value stands against the two bounds of a formula in three pieces. */
export type Branch = "below" | "on" | "above";

/**
 * The operations of which formulas consist, for any kind of number: a formula is written once, calculated with integers and
 * explained with numbers that know how they came about.
 */
export interface Arithmetic<Value> {
  readonly nothing: Value;
  parameter(amount: Amount): Value;
  sum(left: Value, right: Value): Value;
  difference(left: Value, right: Value): Value;
  /** What is above an amount: the difference, but not less than nothing. */
  above(value: Value, amount: Value): Value;
  /** The exact product of whole numbers. */
  times(left: Value, right: Value): Value;
  least(left: Value, right: Value): Value;
  /** value × factor, rounded once. */
  part(value: Value, factor: Factor, rounding: CompiledRounding): Value;
  /** value × by ÷ over, rounded once. */
  multiplyDivide(value: Value, by: Value, over: Value, rounding: CompiledRounding): Value;
  /** A value in a finer unit, so many of which make the unit before. */
  finer(value: Value, units: number): Value;
  /**
   * The sum of the products of factors ÷ the product of divisors, rounded once.
   *
   * @param scale what the units of all factors make of the unit of the result
   */
  quotient(
    terms: readonly (readonly Value[])[],
    divisors: readonly Value[],
    scale: number,
    rounding: CompiledRounding,
  ): Value;
  /** How often `by` fits into a value: complete times only with `down`, begun ones too with `up`. */
  whole(value: Value, by: Value, mode: "up" | "down"): Value;
  isMore(left: Value, right: Value): boolean;
  /** The value of that piece of a formula which applies. */
  branch(name: Branch, value: Value): Value;
}
