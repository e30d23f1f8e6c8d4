import { Decimal } from "decimal.js";
import type { RoundingMode } from "../../src/numbers/index.js";

/** Plain decimal.js with sixty digits. */
export const Oracle = Decimal.clone({ precision: 60, toExpPos: 100, toExpNeg: -100 });

/** A rounding as a scheme names it. */
interface Rounding {
  readonly mode: RoundingMode;
  readonly step: string;
}

const modes: Readonly<Record<RoundingMode, Decimal.Rounding>> = {
  "half-up": Decimal.ROUND_HALF_UP,
  "half-even": Decimal.ROUND_HALF_EVEN,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
  floor: Decimal.ROUND_FLOOR,
  ceil: Decimal.ROUND_CEIL,
};

/** A value rounded to a multiple of a step. */
export function round(value: Decimal, { mode, step }: Rounding): Decimal {
  return settled(value.div(step)).toDecimalPlaces(0, modes[mode]).mul(step);
}

/**
 * A sum of quotients such as 1/365 is off in its last digits, so that a half could look like a little less. The exact sums
 * have denominators of at most nine digits: they are a border or further from it than 1e-20, so that thirty decimals decide.
 */
function settled(value: Decimal): Decimal {
  return value.toDecimalPlaces(30, Decimal.ROUND_HALF_EVEN);
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), new Oracle(0));
}

/** Parts of a total rounded down to a step, the steps left over to the largest remainders, ties to the earlier. */
export function byLargestRemainder(total: Decimal, weights: readonly Decimal[], step: Decimal): readonly Decimal[] {
  const whole = sum(weights);
  const exact = weights.map((weight) => settled(total.mul(weight).div(whole).div(step)));
  const parts = exact.map((value) => value.floor());
  const left = settled(total.div(step)).minus(sum(parts)).toNumber();
  const order = exact
    .map((value, index) => ({ index, remainder: value.minus(value.floor()) }))
    .sort((one, other) => other.remainder.comparedTo(one.remainder) || one.index - other.index);
  for (const { index } of order.slice(0, left)) parts[index] = (parts[index] ?? new Oracle(0)).plus(1);
  return parts.map((part) => part.mul(step));
}
