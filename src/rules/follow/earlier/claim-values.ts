import { endBeforeStart, parseDay, whyNotDate, type Period } from "../../../calendar/index.js";
import { isId, whyNotId } from "../../../person/id.js";
import { received, type Issue } from "../../../errors/index.js";
import { formatScaled, parseScaled, whyNotDecimal } from "../../../numbers/index.js";

/** Values of a claim that comes from elsewhere: any type may stand in them. */
export type Values = Readonly<Record<string, unknown>>;

/** Where values are looked at: what is wrong with them, and the path at which each stands. */
export interface Look {
  readonly issues: Issue[];
  /** The path of a value by its key. */
  readonly at: (key: string) => string;
}

/** Decimals of the amounts of claims. */
export const claimDecimals = 2;

/** Whether a value holds others by key. */
export function isValues(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Adds an issue for a value that is not what was expected. */
export function refuse(
  code: string,
  key: string,
  { expected, value }: { readonly expected: string; readonly value: unknown },
  look: Look,
): void {
  look.issues.push({ code, path: look.at(key), expected, received: received(value) });
}

/** An id. */
export function checkId(value: unknown, key: string, { issues, at }: Look): void {
  if (!isId(value)) issues.push(whyNotId(value, at(key)));
}

/** A text that says something. */
export function checkText(value: unknown, key: string, look: Look): void {
  if (typeof value !== "string" || value === "") refuse("wrong-type", key, { expected: "a text", value }, look);
}

/** A day; NaN where it is none. */
export function checkDay(value: unknown, key: string, { issues, at }: Look): number {
  const day = typeof value === "string" ? parseDay(value) : Number.NaN;
  if (Number.isNaN(day)) issues.push(whyNotDate(value, at(key)));
  return day;
}

/** The days from one to another; undefined where they are none. */
export function checkSpan(
  from: unknown,
  to: unknown,
  [ofFrom, ofTo]: readonly [string, string],
  look: Look,
): Period | undefined {
  const [first, last] = [checkDay(from, ofFrom, look), checkDay(to, ofTo, look)];
  if (last < first) look.issues.push(endBeforeStart(first, last, look.at(ofTo)));
  return first <= last ? { from: first, to: last } : undefined;
}

/** A whole number in bounds; NaN where it is none. */
export function checkCount(value: unknown, key: string, [least, most]: readonly [number, number], look: Look): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  const expected =
    most < Number.MAX_SAFE_INTEGER ? `a whole number from ${least} to ${most}` : `a whole number from ${least}`;
  refuse("not-a-count", key, { expected, value }, look);
  return Number.NaN;
}

/** An amount as claims write it, in minor units; NaN where it is none. */
export function checkAmount(value: unknown, key: string, look: Look): number {
  const minor = typeof value === "string" ? parseScaled(value, claimDecimals) : Number.NaN;
  if (Number.isNaN(minor)) look.issues.push(whyNotDecimal(value, claimDecimals, look.at(key)));
  else if (formatScaled(minor, claimDecimals) !== value) {
    // Grounds are compared as texts, and "1.000" may be a thousand that somebody grouped.
    refuse(
      "not-decimal",
      key,
      { expected: `an amount with two decimals, ${formatScaled(minor, claimDecimals)}`, value },
      look,
    );
    return Number.NaN;
  }
  return minor;
}

/** One of several words. */
export function checkWord(value: unknown, key: string, words: readonly unknown[], look: Look): void {
  if (words.includes(value)) return;
  refuse(
    "unknown-value",
    key,
    { expected: words.map((word) => (typeof word === "string" ? `"${word}"` : String(word))).join(" or "), value },
    look,
  );
}

/** A list whose members are looked at one by one; issues are told at the place of the list. */
export function checkList(value: unknown, key: string, look: Look, member: (value: unknown) => void): void {
  if (Array.isArray(value)) for (const each of value) member(each);
  else refuse("wrong-type", key, { expected: "a list", value }, look);
}
