import { type Issue, received } from "../errors/index.js";
import type { ExactDecimal } from "./decimal.js";

/**
 * The issue for a value that was to be a decimal and is none. Call it only once parsing has failed; it is off the hot path.
 *
 * @param value what was received
 * @param decimals how many decimals are allowed
 * @param path where it stands, such as `plan.lines[3].quantity`
 * @returns an issue with a code (`missing`, `not-decimal`, `inexact-number`, `too-many-decimals`, `out-of-range`) and a hint
 * that says how to write what was probably meant
 */
export function whyNotDecimal(value: unknown, decimals: number, path: string): Issue {
  const [code, hint] = reason(value, decimals);
  const expected = decimals === 0 ? "a whole number as text" : `a decimal as text, with at most ${decimals} decimals`;
  const issue: Issue = { code, path, expected, received: received(value) };
  return hint === undefined ? issue : { ...issue, hint };
}

type Reason = readonly [code: string, hint?: string];

function reason(value: unknown, decimals: number): Reason {
  if (value === undefined) return ["missing"];
  if (typeof value === "number" && Number.isFinite(value)) {
    if (Number.isSafeInteger(value)) {
      const fits = Number.isSafeInteger(value * 10 ** decimals);
      return fits ? ["not-decimal", `Write it as text: "${value}".`] : tooLarge;
    }
    return ["inexact-number", `Such a number is not held exactly: write it as text, such as "${value}".`];
  }
  return typeof value === "string" || decimalLike(value) ? textReason(String(value), decimals) : ["not-decimal"];
}

function textReason(text: string, decimals: number): Reason {
  if (/^-?\d+,\d+$/u.test(text)) return ["not-decimal", `Write a point: "${text.replace(",", ".").slice(0, 40)}".`];
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/u.test(text)) {
    return ["not-decimal", 'Write it like "-1234.5": without exponent, spaces, grouping, plus or leading zeros.'];
  }
  return decimalsOf(text) > decimals ? ["too-many-decimals", fewerDecimals(text, decimals)] : tooLarge;
}

function decimalsOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/**
 * How to write with fewer decimals what has too many. Three digits behind a point are how much of Europe groups thousands: which
 * of the two was meant, only the writer knows.
 */
function fewerDecimals(text: string, decimals: number): string {
  const end = text.indexOf(".") + (decimals === 0 ? 0 : decimals + 1);
  const isZero = /^[.0]*$/u.test(text.slice(end));
  const grouped = /^-?[1-9]\d{0,2}\.\d{3}$/u.test(text);
  if (!isZero && !grouped) return "Round it by a named rule before it is written here.";
  const short = text.slice(0, end);
  if (!grouped)
    return short.length > 40 ? "Leave out the zeros at its end." : `Leave out the zeros at its end: "${short}".`;
  const otherwise = isZero ? `write "${short}"` : "round it by a named rule before it is written here";
  return `If the point groups thousands, write "${text.replace(".", "")}"; if it begins the decimals, ${otherwise}.`;
}

const tooLarge: Reason = ["out-of-range", "It is too large to be held exactly."];

/** Whether a value is a number object of decimal.js, from whichever copy. */
export function decimalLike(value: unknown): value is ExactDecimal {
  return Object.prototype.toString.call(value) === "[object Decimal]";
}
