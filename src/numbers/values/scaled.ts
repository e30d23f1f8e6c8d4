import { wrong } from "./wrong.js";

const zero = 48;
const minus = 45;
const point = 46;

/** The powers of 10 that are asked for again and again. */
const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6] as const;

/**
 * Plain decimal text as an integer scaled by 10^decimals. It stands on the hot path: no exception, no regular expression.
 *
 * Accepted are an optional minus, digits without leading zeros, and an optional point with at most `decimals` digits behind
 * it. Zeros count as digits: where at most two decimals can stand, `1.000` is how a thousand is written in much of Europe. It
 * is refused where more can stand, too: {@link isPerhapsGrouped}. No plus, exponent, space, comma or grouping.
 *
 * @param text such as `"1234.56"`
 * @param decimals how many decimals the scaled integer holds, at least 0
 * @returns a safe integer, never -0; NaN when the text is not such a number or too large: `whyNotDecimal` says why
 *
 * @example
 * parseScaled("1234.5", 2); // 123450
 * parseScaled("12,5", 2); // NaN
 * parseScaled("1.000", 2); // NaN
 * parseScaled("1.500", 4); // NaN
 */
export function parseScaled(text: string, decimals: number): number {
  const length = text.length;
  const negative = text.charCodeAt(0) === minus;
  const start = negative ? 1 : 0;
  let index = start;
  let value = 0;
  for (; index < length; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  const digits = index - start;
  if (length - index === 4 && isPerhapsGrouped(text, decimals)) return NaN;
  if (digits === 0 || (digits > 1 && text.charCodeAt(start) === zero)) return NaN;
  let missing = decimals;
  if (index < length) {
    index += 1;
    if (text.charCodeAt(index - 1) !== point || index === length) return NaN;
    for (; index < length; index += 1) {
      const digit = text.charCodeAt(index) - zero;
      if (digit < 0 || digit > 9 || missing === 0) return NaN;
      value = value * 10 + digit;
      missing -= 1;
    }
  }
  if (missing > 0) value *= powers[missing] ?? 10 ** missing;
  if (value > Number.MAX_SAFE_INTEGER) return NaN;
  return negative && value !== 0 ? -value : value;
}

/**
 * Whether three digits behind the point may be a group of thousands and nothing is lost by refusing them: one to three digits
 * stand before them, and the last of them is a zero that a decimal needs not. `1.500` is one and a half to some and fifteen
 * hundred to others; `1.234` is read, because the same number cannot be written otherwise. Where all numbers have three decimals,
 * every number is written so, and is read.
 */
export function isPerhapsGrouped(text: string, decimals: number): boolean {
  return decimals !== 3 && /^-?[1-9]\d{0,2}\.\d\d0$/u.test(text);
}

/** More decimals than any number has: whoever asks for more would wait for a text without end. */
const mostDecimals = 1000;

/**
 * A scaled integer as decimal text with exactly `decimals` decimals: `formatScaled(123450, 2)` is `"1234.50"`.
 *
 * @param integer a safe integer, or a BigInt of any size
 * @param decimals how many of its digits stand behind the point, at least 0
 */
export function formatScaled(integer: number | bigint, decimals: number): string {
  if (decimals === 0) return String(integer);
  if (!(decimals > 0 && decimals <= mostDecimals)) throw wrong("decimals", "decimals", "0 to 1000 decimals", decimals);
  const digits = String(integer < 0 ? -integer : integer);
  // Most amounts are above 1 and need no zeros in front.
  const whole = digits.length > decimals ? digits : digits.padStart(decimals + 1, "0");
  const cut = whole.length - decimals;
  const text = `${whole.slice(0, cut)}.${whole.slice(cut)}`;
  return integer < 0 ? `-${text}` : text;
}

/**
 * A scaled integer as decimal text without trailing zeros, as quantities and rates are written: `formatScaledShort(25000, 4)`
 * is `"2.5"`.
 */
export function formatScaledShort(integer: number, decimals: number): string {
  let shorter = integer;
  let left = decimals;
  // A safe integer that ends with 0 is divided exactly.
  for (; left > 0 && left <= mostDecimals && shorter % 10 === 0; left -= 1) shorter /= 10;
  return formatScaled(shorter, left);
}
