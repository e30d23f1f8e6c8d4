import * as z from "zod/mini";

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
export const end = z.string(endWords);
export const decimal = z.string(decimalWords);
export const wholeNumber = z.int("a whole number");
/** A part that is checked when the document that it becomes a part of is read. */
export const anyJson = z.unknown();
export const nothing = z.null("null");
export const flag = z.boolean("true or false");

/** An object with exactly these keys. For an unknown one, the message carries the keys that there are. */
export function form<const Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodMiniObject<Shape, z.core.$strict> {
  const known = Object.keys(shape).join(" ");
  return z.strictObject(shape, { error: (issue) => (issue.code === "unrecognized_keys" ? known : undefined) });
}

/** One value, and no other. */
export function only<const Value extends string | number | boolean>(
  value: Value,
  expected = JSON.stringify(value),
): z.ZodMiniLiteral<Value> {
  return z.literal(value, expected);
}

/** A SHA-256. */
export const digest = z
  .string("a SHA-256 as 64 hexadecimal digits")
  .check(z.regex(/^[0-9a-f]{64}$/u, "64 hexadecimal digits"));

/** An object whose keys are ids. */
export function record<Each extends z.ZodMiniType>(each: Each): z.ZodMiniRecord<z.ZodMiniString, Each> {
  return z.record(z.string(), each);
}

/** One of some objects, told apart by the word under a key. */
export const tagged = z.discriminatedUnion;
export const either = z.union;

/** A key that may be left out. */
export const optional = z.exactOptional;
export const list = z.array;

/** One of some words. */
export function oneOf<const Words extends readonly string[]>(
  words: Words,
): z.ZodMiniEnum<{ [Word in Words[number]]: Word }> {
  return z.enum(words, choice(words));
}

/** `"a", "b" or "c"`. */
export function choice(values: readonly unknown[]): string {
  const quoted = values.map((value) => JSON.stringify(value));
  const last = quoted.pop() ?? "nothing";
  return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
}
