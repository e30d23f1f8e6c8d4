import { InputError } from "../../errors/index.js";
import { exactDecimal, type ExactDecimal } from "./decimal.js";
import { parseScaled } from "./scaled.js";
import { decimalLike, whyNotDecimal } from "./why-not-decimal.js";

/** What the number constructors take: decimal text, a whole safe number, or a decimal.js `Decimal` of any copy. */
export type DecimalInput = string | number | ExactDecimal;

/**
 * A value of unknown kind as an integer scaled by 10^decimals, or NaN when it is no exact decimal: text as
 * `parseScaled` reads it, a whole safe number, or a `Decimal`. A number with a fraction is refused, because it is not
 * the decimal that its writer meant.
 */
export function toScaled(value: unknown, decimals: number): number {
  return parseScaled(plainText(value), decimals);
}

/**
 * {@link toScaled} that explains itself.
 *
 * @throws {InputError} with the one issue that {@link whyNotDecimal} finds
 */
export function readScaled(value: unknown, decimals: number, path: string): number {
  const scaled = toScaled(value, decimals);
  if (Number.isNaN(scaled)) throw new InputError([whyNotDecimal(value, decimals, path)]);
  return scaled;
}

/** The decimal text of a {@link DecimalInput}; empty for what can be none. */
export function plainText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : "";
  // Our own copy writes no exponent up to 40 digits, whatever the settings of the copy the value comes from.
  return decimalLike(value) ? new (exactDecimal())(value).toString() : "";
}
