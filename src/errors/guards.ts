import { requireOptions } from "./arguments.js";
import { InputError } from "./input-error.js";
import type { Guard } from "./guarded.js";
import type { OptionNames } from "./options.js";
import { received } from "./received.js";
import { unknownWord } from "./unknown-word.js";

/** Any value: the function itself says what is wrong with it. */
export function anything(): void {}

/** A guard for the values that a test says are right, and the words for them. */
export function ofType(expected: string, isOne: (value: unknown) => boolean): Guard {
  return (value, path) => {
    if (!isOne(value)) throw new InputError([{ code: "wrong-type", path, expected, received: received(value) }]);
  };
}

export const aText: Guard = /* @__PURE__ */ ofType("a text", (value) => typeof value === "string");
export const aList: Guard = /* @__PURE__ */ ofType("a list", (value) => Array.isArray(value));
export const aFunction: Guard = /* @__PURE__ */ ofType("a function", (value) => typeof value === "function");
export const aRecord: Guard = /* @__PURE__ */ ofType(
  "an object with named values",
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);

/** A whole number that is not negative. */
export const aCount: Guard = /* @__PURE__ */ ofType(
  "a whole number of at least 0",
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
);

/** What may be left out. */
export function orNothing(guard: Guard): Guard {
  return (value, path) => {
    if (value !== undefined) guard(value, path);
  };
}

/** The options of a function. */
export function optionsOf<Options>(names: OptionNames<Options>): Guard {
  return (value) => {
    requireOptions(value, names);
  };
}

/** One of some words. */
export function oneOf(words: readonly string[]): Guard {
  return (value, path) => {
    if (!words.some((word) => word === value)) throw new InputError([unknownWord(value, words, path)]);
  };
}

/** A list whose entries a guard looks at one by one; by index, so that holes are looked at too. */
export function listOf(guard: Guard): Guard {
  return (value, path) => {
    aList(value, path);
    // What is no list has been refused.
    const list = value as readonly unknown[];
    for (let at = 0; at < list.length; at += 1) guard(list[at], `${path}[${at}]`);
  };
}

/** An object of whose values the named ones are looked at. */
export function recordOf(values: Readonly<Record<string, Guard>>): Guard {
  const all = Object.entries(values);
  return (value, path) => {
    aRecord(value, path);
    // What is no object has been refused.
    const record = value as Readonly<Record<string, unknown>>;
    for (const [name, guard] of all) guard(record[name], `${path}.${name}`);
  };
}
