import { type ExactDecimal, toDecimal } from "./decimal.js";
import { safe } from "../multiply-divide.js";
import { type DecimalInput, readScaled } from "./read-scaled.js";
import { formatScaledShort } from "./scaled.js";
import { isMarked, refuseOperators } from "./value.js";

/** Decimals of a quantity: its integer counts ten-thousandths of the unit. */
export const quantityDecimals = 4;

const brand = /* @__PURE__ */ Symbol.for("seko.Quantity");

/** How much of a service, with its unit in the type. Made by {@link quantity}. */
export class Quantity<Unit extends string> {
  /** The quantity in ten-thousandths of the unit, a safe integer: 25 000 for 2.5 hours. */
  readonly scaled: number;
  readonly unit: Unit;

  constructor(scaled: number, unit: Unit) {
    this.scaled = safe(scaled);
    this.unit = unit;
  }

  /** The mark by which {@link isQuantity} knows quantities of every copy of seko. */
  get [brand](): true {
    return true;
  }

  get decimal(): ExactDecimal {
    return toDecimal(this.scaled, quantityDecimals);
  }

  /** The quantity without trailing zeros: `"2.5"`. */
  toString(): string {
    return formatScaledShort(this.scaled, quantityDecimals);
  }

  toJSON(): string {
    return this.toString();
  }

  /** Refuses `<` and `+`, which would compare and join the texts. */
  valueOf(): never {
    return refuseOperators();
  }
}

/**
 * A quantity of a unit.
 *
 * @param amount such as `"2.5"`, at most four decimals
 * @param unit such as `"hour"`, `"day"`, `"session"`
 * @throws {InputError} when it is no exact decimal, or finer than four decimals
 */
export function quantity<Unit extends string>(amount: DecimalInput, unit: Unit): Quantity<Unit> {
  return new Quantity(readScaled(amount, quantityDecimals, "quantity"), unit);
}

/** Whether a value is a quantity, from whichever copy of seko. */
export function isQuantity(value: unknown): value is Quantity<string> {
  return isMarked(value, brand);
}
