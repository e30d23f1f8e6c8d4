import type { CompiledRounding } from "../reading/compiled-rounding.js";
import type { Arithmetic, Factor } from "./arithmetic.js";

/** A service of a month as formulas see it. */
export interface ServiceOfMonth<Value> {
  /** What can be asked for, in minor units. */
  readonly asked: Value;
  /** Allowed units. */
  readonly units: Value;
  /** What these units cost, in minor units. */
  readonly cost: Value;
  /** What units that cost less than the public part lack of it, in minor units; left out where none do, or a formula has no such part. */
  readonly below?: Value | undefined;
}

/** An amount for each unit. */
export interface PerUnit {
  readonly amount: Factor;
  readonly rounding: CompiledRounding;
  /** Whether units that the budget does not cover count too. */
  readonly ofAll: boolean;
}

/**
 * What units come to at an amount each, less what it is more than their prices. Where the budget covers a part of their cost, the same part
 * of it, rounded again: the units that the client pays in full do not count, unless the rule says that they do.
 *
 * @returns minor units
 */
export function ofUnits<Value>(
  math: Arithmetic<Value>,
  { asked, units, cost, below }: ServiceOfMonth<Value>,
  { amount, rounding, ofAll }: PerUnit,
): Value {
  const all = math.part(units, amount, rounding);
  const whole = below === undefined ? all : math.above(all, below);
  return !ofAll && math.isMore(cost, asked) ? math.multiplyDivide(whole, asked, cost, rounding) : whole;
}
