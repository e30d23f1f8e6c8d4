import { type ExactDecimal, toDecimal } from "./decimal.js";
import { checkMinorUnit, Money } from "./money.js";
import { multiplyDivideTo, safe } from "../multiply-divide.js";
import { type Quantity, quantityDecimals } from "./quantity.js";
import { type DecimalInput, readScaled } from "./read-scaled.js";
import { type Rounding, stepOf } from "../rounding.js";
import { formatScaledShort } from "./scaled.js";
import { isMarked, refuseOperators } from "./value.js";
import { wrong } from "./wrong.js";

/** Decimals of a unit price: its integer counts millionths of the currency. */
export const unitPriceDecimals = 6;

const brand = /* @__PURE__ */ Symbol.for("seko.UnitPrice");

/** The price of one unit of a service, with the unit in the type. Made by {@link unitPrice}. */
export class UnitPrice<Unit extends string> {
  /** The price in millionths of the currency, a safe integer: 7 250 000 for 7.25 EUR. */
  readonly scaled: number;
  readonly unit: Unit;
  readonly currency: string;
  /** Decimals of the currency's minor unit, in which costs are reckoned. */
  readonly minorUnit: number;

  constructor(scaled: number, unit: Unit, currency = "EUR", minorUnit = 2) {
    this.scaled = safe(scaled);
    this.unit = unit;
    this.currency = currency;
    this.minorUnit = checkMinorUnit(minorUnit);
  }

  /** The mark by which {@link isUnitPrice} knows prices of every copy of seko. */
  get [brand](): true {
    return true;
  }

  get decimal(): ExactDecimal {
    return toDecimal(this.scaled, unitPriceDecimals);
  }

  /** The price without trailing zeros: `"7.25"`. */
  toString(): string {
    return formatScaledShort(this.scaled, unitPriceDecimals);
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
 * The price of one unit.
 *
 * @param amount such as `"7.25"` in whole units of the currency, at most six decimals
 * @param unit such as `"hour"`, `"day"`, `"session"`
 * @throws {InputError} when it is no exact decimal, or finer than six decimals
 */
export function unitPrice<Unit extends string>(
  amount: DecimalInput,
  unit: Unit,
  currency = "EUR",
  minorUnit = 2,
): UnitPrice<Unit> {
  return new UnitPrice(readScaled(amount, unitPriceDecimals, "unitPrice"), unit, currency, minorUnit);
}

/** Whether a value is a unit price, from whichever copy of seko. */
export function isUnitPrice(value: unknown): value is UnitPrice<string> {
  return isMarked(value, brand);
}

/**
 * Price × quantity, rounded once.
 *
 * @param rounding to a step no finer than the minor unit of the currency
 * @throws {InputError} when the units differ, for a rounding that is none, or past the safe range
 *
 * @example
 * costOf(unitPrice("7.25", "hour"), quantity("2.5", "hour"), { mode: "half-up", step: "0.01" }).toString(); // "18.13"
 */
export function costOf<Unit extends string>(
  price: UnitPrice<Unit>,
  quantity: Quantity<NoInfer<Unit>>,
  rounding: Rounding,
): Money {
  const { unit, currency, minorUnit } = price;
  if (quantity.unit !== unit) {
    throw wrong("unit-mismatch", "quantity", `a quantity in ${unit}`, quantity.unit);
  }
  const step = stepOf(rounding, minorUnit);
  const scale = 10 ** (unitPriceDecimals + quantityDecimals - minorUnit);
  return new Money(
    multiplyDivideTo(price.scaled, quantity.scaled, scale, { mode: rounding.mode, step }),
    "once",
    currency,
    minorUnit,
  );
}
