import type { Form, Keys, ObjectOf, OptionalForm, ValueOf } from "./form.js";

/**
 * The values at the ends of every form, and what forms are made of. The text given to one says what is expected there; it becomes the
 * `expected` of an issue as it stands. Dates, decimals and ids are only text here: what they say is checked when they are read.
 */

/** How long a free text may be. */
const longestText = 100_000;

export const decimalWords = 'a decimal as text, such as "2.5"';
export const dateWords = 'a date such as "2018-09-01"';
export const endWords = `${dateWords} or "open"`;

/** Names, notes and titles: whatever people write. */
export const freeText: Form<string> = { kind: "text", expected: "text", longest: longestText };
export const id = /* @__PURE__ */ text("an id as text");
export const date = /* @__PURE__ */ text(dateWords);
/** The last day of what may have no end. */
export const end = /* @__PURE__ */ text(endWords);
export const decimal = /* @__PURE__ */ text(decimalWords);
export const wholeNumber: Form<number> = { kind: "whole-number", expected: "a whole number" };
/** A part that is checked when the document that it becomes a part of is read. */
export const anyJson: Form = { kind: "anything", expected: "a value" };
export const nothing: Form<null> = { kind: "one-of", values: [null], expected: "null" };
export const flag: Form<boolean> = { kind: "flag", expected: "true or false" };

/** A SHA-256. */
export const digest: Form<string> = {
  kind: "text",
  expected: "a SHA-256 as 64 hexadecimal digits",
  longest: Infinity,
  pattern: [/^[0-9a-f]{64}$/u, "64 hexadecimal digits"],
};

function text(expected: string): Form<string> {
  return { kind: "text", expected, longest: Infinity };
}

/** An object with exactly these keys. */
export function form<const Of extends Keys>(keys: Of): Form<ObjectOf<Of>> {
  return { kind: "object", keys, quick: undefined };
}

/** One value, and no other. */
export function only<const Value extends string | number | boolean>(
  value: Value,
  expected = JSON.stringify(value),
): Form<Value> {
  return { kind: "one-of", values: [value], expected };
}

/** One of some words. */
export function oneOf<const Word extends string>(values: readonly Word[]): Form<Word> {
  return { kind: "one-of", values, expected: choice(values) };
}

/** An object whose keys are ids. */
export function record<Value>(each: Form<Value>): Form<Readonly<Record<string, Value>>> {
  return { kind: "record", each };
}

/** One of some objects, told apart by the word under a key. */
export function tagged<const Options extends readonly Form[]>(
  by: string,
  options: Options,
): Form<ValueOf<Options[number]>> {
  return { kind: "tagged", by, options };
}

/** A value of whichever of some forms. */
export function either<const Options extends readonly Form[]>(
  options: Options,
  by: string,
): Form<ValueOf<Options[number]>> {
  return { kind: "either", by, options };
}

/** A key that may be left out. */
export function optional<Value>(inner: Form<Value>): OptionalForm<Value> {
  return { kind: "optional", inner };
}

export function list<Value>(each: Form<Value>): Form<readonly Value[]> {
  return { kind: "list", each };
}

/** `"a", "b" or "c"`. */
export function choice(values: readonly unknown[]): string {
  const quoted = values.map((value) => JSON.stringify(value));
  const last = quoted.pop() ?? "nothing";
  return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
}
