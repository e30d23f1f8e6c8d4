import * as z from "zod/mini";
import { roundingModes } from "../../numbers/index.js";

/**
 * The values at the ends of every form. The text given to a schema says what is expected there; it becomes the `expected`
 * of an issue as it stands. Dates, decimals and ids are only text here: what they say is checked when they are read.
 */

/** How long a free text may be. */
const longestText = 100_000;

export const decimalWords = 'a decimal as text, such as "2.5"';
export const dateWords = 'a date such as "2018-09-01"';
export const endWords = `${dateWords} or "open"`;

/** Names, notes and titles: whatever people write. */
export const freeText = z.string("text").check(z.maxLength(longestText, `text of at most ${longestText} characters`));
export const id = z.string("an id as text");
export const date = z.string(dateWords);
/** The last day of what may have no end. */
const end = z.string(endWords);
export const decimal = z.string(decimalWords);
export const wholeNumber = z.int("a whole number");
export const flag = z.boolean("true or false");

/** Decimal text, or a reference to an open input of the scheme. */
export const parameter = z.union([decimal, form({ input: id })], `${decimalWords}, or an open input { "input": "…" }`);

export const label = form({ lv: freeText, en: freeText });

/** The keys of everything that holds from a day to a day. */
export const dated = { from: date, to: end };

/** An object with exactly these keys. For an unknown one, the message carries the keys that there are. */
export function form<const Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodMiniObject<Shape, z.core.$strict> {
  const known = Object.keys(shape).join(" ");
  return z.strictObject(shape, { error: (issue) => (issue.code === "unrecognized_keys" ? known : undefined) });
}

/** A key that may be left out. */
export const optional = z.exactOptional;
export const list = z.array;

/** One of some words. */
export function oneOf<const Words extends readonly string[]>(
  words: Words,
): z.ZodMiniEnum<{ [Word in Words[number]]: Word }> {
  return z.enum(words, choice(words));
}

/** How a value is rounded, and to what step. */
export const rounding = form({ mode: oneOf(roundingModes), step: decimal });

/** `"a", "b" or "c"`. */
export function choice(values: readonly unknown[]): string {
  const quoted = values.map((value) => JSON.stringify(value));
  const last = quoted.pop() ?? "nothing";
  return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
}
