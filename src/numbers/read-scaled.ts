import { InputError } from "../errors/index.js";
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
  if (typeof value === "string") return parseScaled(value, decimals);
  if (typeof value === "number") return Number.isSafeInteger(value) ? parseScaled(String(value), decimals) : NaN;
  if (!decimalLike(value)) return NaN;
  return parseScaled(new (exactDecimal())(value).toString(), decimals);
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
