import { InputError, received } from "../errors/index.js";
import { formatScaled, readScaled } from "../numbers/index.js";

/** The whole, of which shares are counted in millionths. */
export const millionths = 1_000_000n;

/** A share as millionths. @throws {InputError} where it is none, or not between 0 and 1 */
export function readShare(text: string, path: string): bigint {
  const share = BigInt(readScaled(text, 6, path));
  if (share > 0n && share < millionths) return share;
  const expected = "a share above 0 and below 1, such as 0.10";
  throw new InputError([{ code: "share-range", path, expected, received: received(text) }]);
}

/** A decimal times a factor in millionths, with as many decimals as it had, rounded half up in its magnitude. */
export function moved(value: string, factor: bigint): string {
  const decimals = value.split(".")[1]?.length ?? 0;
  const number = BigInt(value.replace(".", ""));
  const magnitude = (number < 0n ? -number : number) * factor;
  const rounded = (2n * magnitude + millionths) / (2n * millionths);
  return formatScaled(number < 0n ? -rounded : rounded, decimals);
}

/** Decimals that a number of a reform may have. */
const mostDecimals = 9;

/** A factor times another in millionths, with at most nine decimals. */
export function movedFactor(value: string, factor: bigint): string {
  return roundedText(BigInt(value.replace(".", "")) * factor, unitOf(value) * millionths);
}

/** The divisor by which what is divided is times a factor in millionths, with at most nine decimals. */
export function movedDivisor(value: string, factor: bigint): string {
  return roundedText(BigInt(value.replace(".", "")) * millionths, unitOf(value) * factor);
}

/** The rise after which the whole, with what it rises from, is times a factor in millionths, with at most nine decimals. */
export function movedRise(value: string, factor: bigint): string {
  const unit = unitOf(value);
  return roundedText((BigInt(value.replace(".", "")) + unit) * factor - unit * millionths, unit * millionths);
}

function unitOf(value: string): bigint {
  return 10n ** BigInt(value.split(".")[1]?.length ?? 0);
}

/** A fraction as text without zeros behind it, rounded half up in its magnitude. */
function roundedText(numerator: bigint, denominator: bigint): string {
  const magnitude = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(mostDecimals);
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return formatScaled(numerator < 0n ? -rounded : rounded, mostDecimals).replace(/\.?0+$/u, "");
}
