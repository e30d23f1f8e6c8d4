import { type ExactDecimal, toDecimal } from "./decimal.js";
import { safe } from "../multiply-divide.js";
import { type DecimalInput, readScaled } from "./read-scaled.js";
import { formatScaledShort } from "./scaled.js";
import { isMarked, refuseOperators } from "./value.js";

/** Decimals of a rate: its integer counts billionths. */
export const rateDecimals = 9;

const brand = /* @__PURE__ */ Symbol.for("seko.Rate");

/** A share or factor without a unit, exact to nine decimals. Made by {@link rate}. */
export class Rate {
  /** The rate in billionths, a safe integer: 850 000 000 for 85 %. */
  readonly scaled: number;

  constructor(scaled: number) {
    this.scaled = safe(scaled);
  }

  /** The mark by which {@link isRate} knows rates of every copy of seko. */
  get [brand](): true {
    return true;
  }

  get decimal(): ExactDecimal {
    return toDecimal(this.scaled, rateDecimals);
  }

  /** The rate as a factor without trailing zeros: `"0.85"`. */
  toString(): string {
    return formatScaledShort(this.scaled, rateDecimals);
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
 * A rate from a factor (`"0.85"`) or a percentage (`"85%"`).
 *
 * @throws {InputError} when it is no exact decimal, or finer than nine decimals
 */
export function rate(value: DecimalInput): Rate {
  if (typeof value !== "string" || !value.endsWith("%")) return new Rate(readScaled(value, rateDecimals, "rate"));
  return new Rate(readScaled(value.slice(0, -1), rateDecimals - 2, "rate"));
}

/** Whether a value is a rate, from whichever copy of seko. */
export function isRate(value: unknown): value is Rate {
  return isMarked(value, brand);
}
