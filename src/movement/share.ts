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
