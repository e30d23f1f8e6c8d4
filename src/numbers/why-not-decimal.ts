import type { ExactDecimal } from "./decimal.js";
import { type Issue, received } from "../errors/index.js";

/**
 * The issue for a value that was to be a decimal and is none. Call it only once parsing has failed; it is off the hot path.
 *
 * @param value what was received
 * @param decimals how many decimals are allowed
 * @param path where it stands, such as `plan.lines[3].quantity`
 * @returns an issue whose hint says how to write what was probably meant
 */
export function whyNotDecimal(value: unknown, decimals: number, path: string): Issue {
  const [code, hint] = reason(value, decimals);
  const expected =
    decimals === 0 ? 'a whole number as text such as "12"' : `a decimal as text with at most ${decimals} decimals`;
  const issue: Issue = { code, path, expected, received: received(value) };
  return hint === undefined ? issue : { ...issue, hint };
}

type Reason = readonly [code: string, hint?: string];

const tooLarge: Reason = ["out-of-range", "It is too large to be held exactly."];

function reason(value: unknown, decimals: number): Reason {
  if (value === undefined) return ["missing"];
  if (typeof value === "number") return numberReason(value);
  if (typeof value === "string") return textReason(value, decimals);
  return decimalLike(value) ? textReason(String(value), decimals) : ["not-decimal"];
}

function numberReason(value: number): Reason {
  if (!Number.isFinite(value)) return ["not-decimal"];
  if (Number.isSafeInteger(value)) return tooLarge;
  if (Number.isInteger(value)) {
    return ["inexact-number", "Numbers past 9007199254740991 lose digits: write it as text."];
  }
  return ["inexact-number", `A number with a fraction is not exact: write it as text, "${value}".`];
}

function textReason(text: string, decimals: number): Reason {
  if (text.trim() === "") return ["not-decimal", "Leave the key out where there is no value."];
  if (/^\s|\s$/u.test(text)) return ["not-decimal", "Remove the spaces around it."];
  if (/^-?\d+,\d+$/u.test(text)) return ["not-decimal", `Write a point: "${text.replace(",", ".").slice(0, 40)}".`];
  if (/^-?\d{1,3}([\s',]\d{3})+([.,]\d+)?$/u.test(text)) return ["not-decimal", "Write it without grouping."];
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/iu.test(text)) return ["not-decimal", "Write all digits, without an exponent."];
  if (/^\+\d/u.test(text)) return ["not-decimal", "Write it without the plus."];
  if (/^-?0\d/u.test(text)) return ["not-decimal", "Write it without leading zeros."];
  if (!/^-?\d+(\.\d+)?$/u.test(text)) return ["not-decimal"];
  const beyond = text.slice(text.indexOf(".") + 1 + decimals);
  if (text.includes(".") && /[1-9]/u.test(beyond)) {
    return ["too-many-decimals", "Round it by a named rule before it is written here."];
  }
  return tooLarge;
}

/** Whether a value is a number object of decimal.js, from whichever copy. */
export function decimalLike(value: unknown): value is ExactDecimal {
  return Object.prototype.toString.call(value) === "[object Decimal]";
}
