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
}

/**
 * What units come to at an amount each. Where the budget covers a part of their cost, the same part of it, rounded again: the
 * units that the client pays in full do not count.
 *
 * @returns minor units
 */
export function ofUnits<Value>(
  math: Arithmetic<Value>,
  { asked, units, cost }: ServiceOfMonth<Value>,
  amount: Factor,
  rounding: CompiledRounding,
): Value {
  const ofAll = math.part(units, amount, rounding);
  return math.isMore(cost, asked) ? math.multiplyDivide(ofAll, asked, cost, rounding) : ofAll;
}
