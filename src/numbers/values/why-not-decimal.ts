import { countOf, type Issue, received, withHint } from "../../errors/index.js";
import type { ExactDecimal } from "./decimal.js";
import { isPerhapsGrouped } from "./scaled.js";

/**
 * The issue for a value that was to be a decimal and is none. Call it only once parsing has failed; it is off the hot path.
 *
 * @param value what was received
 * @param decimals how many decimals are allowed
 * @param path where it stands, such as `plan.lines[3].quantity`
 * @returns an issue with a code (`missing`, `not-decimal`, `inexact-number`, `too-many-decimals`, `perhaps-grouped`,
 * `out-of-range`) and a hint that says how to write what was probably meant
 */
export function whyNotDecimal(value: unknown, decimals: number, path: string): Issue {
  const [code, hint] = reason(value, decimals);
  const most =
    decimals === 0 ? "a whole number as text" : `a decimal as text, with at most ${countOf(decimals, "decimal")}`;
  const expected = code === grouped ? `${most}, not three that end in zero` : most;
  const issue: Issue = { code, path, expected, received: received(value) };
  return withHint(issue, hint);
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

const grouped = "perhaps-grouped";

function textReason(text: string, decimals: number): Reason {
  if (/^-?\d+,\d+$/u.test(text)) return ["not-decimal", withPoint(text.replace(",", "."), decimals)];
  if (/^-?\d+([.,]\d+)?\s*%$/u.test(text)) return ["not-decimal", 'Write a share as a part of one: 12.5 % is "0.125".'];
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/u.test(text)) {
    return ["not-decimal", 'Write it like "-1234.5": without exponent, spaces, grouping, plus or leading zeros.'];
  }
  if (decimalsOf(text) > decimals) return ["too-many-decimals", fewerDecimals(text, decimals, "point")];
  return isPerhapsGrouped(text, decimals) ? [grouped, twoMeanings(text, decimals, "point")] : tooLarge;
}

/** How to write what has a comma; never with three digits behind a point that may be a group, without saying so. */
function withPoint(text: string, decimals: number): string {
  if (decimalsOf(text) > decimals) return fewerDecimals(text, decimals, "comma");
  return isGroup(text) ? twoMeanings(text, decimals, "comma") : `Write a point: "${text.slice(0, 40)}".`;
}

function decimalsOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/** How to write with fewer decimals what has too many. */
function fewerDecimals(text: string, decimals: number, mark: string): string {
  if (isGroup(text)) return twoMeanings(text, decimals, mark);
  const end = endWith(text, decimals);
  if (!isZero(text.slice(end))) return roundIt;
  return end > 40 ? "Leave out the zeros at its end." : `Leave out the zeros at its end: "${text.slice(0, end)}".`;
}

/**
 * How to write three digits behind a mark. Much of Europe groups thousands so: which of the two was meant, only the writer
 * knows.
 */
function twoMeanings(text: string, decimals: number, mark: string): string {
  const end = endWith(text, decimals);
  const short = decimals < 3 ? text.slice(0, end) : text.replace(/\.?0+$/u, "");
  const otherwise = isZero(text.slice(end)) ? `write "${short}"` : `r${roundIt.slice(1, -1)}`;
  return `If the ${mark} groups thousands, write "${text.replace(".", "")}"; if it begins the decimals, ${otherwise}.`;
}

const roundIt = "Round it by a named rule before it is written here.";

/** Where a text with so many decimals ends. */
function endWith(text: string, decimals: number): number {
  return text.indexOf(".") + (decimals === 0 ? 0 : decimals + 1);
}

function isZero(rest: string): boolean {
  return /^[.0]*$/u.test(rest);
}

function isGroup(text: string): boolean {
  return /^-?[1-9]\d{0,2}\.\d{3}$/u.test(text);
}

const tooLarge: Reason = ["out-of-range", "It is too large to be held exactly."];

/** Whether a value is a number object of decimal.js, from whichever copy. */
export function decimalLike(value: unknown): value is ExactDecimal {
  return Object.prototype.toString.call(value) === "[object Decimal]";
}
