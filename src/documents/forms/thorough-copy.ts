import { pathOf, unknownKey } from "../../errors/index.js";
import { notOneOf, wrongValue } from "./form-issues.js";
import { type Form, type ObjectForm, type UnionForm, formAt } from "./form.js";
import {
  type Found,
  type Place,
  type Thorough,
  type Values,
  at,
  isObject,
  isRecord,
  misplaced,
  note,
  nothingFound,
  wrong,
} from "./thorough-place.js";
import { textCopy } from "./thorough-text.js";

/** Reads a value by its form, and finds everything that is wrong with it. */
export function thoroughCopy<Value>(value: unknown, form: Form<Value>): Thorough<Value> {
  const found = nothingFound([]);
  // Where nothing is wrong, the copy has the form.
  const copy = copyOf({ input: value, path: found.path, isThere: false, found }, form) as Value;
  return { copy, ...found };
}

function copyOf(place: Place, form: Form): unknown {
  const { input } = place;
  switch (form.kind) {
    case "text":
      return textCopy(place, form);
    case "flag":
      return typeof input === "boolean" ? input : wrong(place, () => wrongValue(place, form.expected));
    case "whole-number":
      return Number.isSafeInteger(input) ? input : wrong(place, () => wrongValue(place, form.expected));
    case "one-of": {
      const values: readonly unknown[] = form.values;
      if (values.includes(input)) return input;
      const isOne = values.length === 1;
      return wrong(place, () => (isOne ? wrongValue(place, form.expected, "wrong-value") : notOneOf(place, values)));
    }
    case "list":
      return Array.isArray(input)
        ? listCopy(place, input, form.each)
        : misplaced(place, "a list", "Where there are none, write [].");
    case "record":
      return isRecord(input) ? recordCopy(place, input, form.each) : misplaced(place, "an object");
    case "object":
      return isObject(input) ? objectCopy(place, input, form) : misplaced(place, "an object", keysIn(form));
    case "tagged":
      return isObject(input) ? taggedCopy(place, input, form) : misplaced(place, "an object");
    case "either":
      return eitherCopy(place, form);
    case "anything":
      return input === undefined ? wrong(place, () => wrongValue(place, form.expected)) : input;
  }
}

/** What an object that is missing would have. */
function keysIn({ keys }: ObjectForm): string {
  const needed = Object.keys(keys).filter((key) => keys[key]?.kind !== "optional");
  return `It needs ${needed.map((key) => `"${key}"`).join(", ")}.`;
}

function listCopy(place: Place, input: readonly unknown[], each: Form): unknown {
  return Array.from(input, (inner, index) => copyOf(at(place, index, inner, index in input), each));
}

function recordCopy(place: Place, input: Values, each: Form): unknown {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(input)) {
    if (key !== "__proto__") copy[key] = copyOf(at(place, key, input[key], true), each);
  }
  return copy;
}

function objectCopy(place: Place, input: Values, { keys }: ObjectForm): unknown {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(keys)) {
    // The key is one of the form.
    const [form, isOptional] = formAt(keys[key] as Form);
    const isThere = key in input;
    if (isThere || !isOptional) copy[key] = copyOf(at(place, key, input[key], isThere), form);
  }
  let unknown = 0;
  for (const key in input) {
    if (Object.hasOwn(keys, key)) continue;
    const before = unknown;
    note(place, "none", () => unknownKey(key, Object.keys(keys), pathOf(...place.path, key), before));
    unknown += 1;
  }
  return copy;
}

function taggedCopy(place: Place, input: Values, { by, options }: UnionForm): unknown {
  const tag = input[by];
  const words: unknown[] = [];
  for (const option of options) {
    // What is told apart by a word under a key is an object, and has words there.
    const [form, isOptional] = formAt((option as ObjectForm).keys[by] as Form);
    const values: readonly unknown[] = form.kind === "one-of" ? form.values : [];
    if (values.includes(tag) || (isOptional && tag === undefined)) return copyOf(place, option);
    words.push(...values);
  }
  const named = at(place, by, tag, false);
  return note(named, "structure", () => notOneOf(named, words));
}

/**
 * Of several forms, the one meant is the one whose kind of value it is. Where of only one nothing but unknown keys is wrong, these do
 * no harm.
 */
function eitherCopy(place: Place, { by, options }: UnionForm): unknown {
  const tried: Found[] = [];
  for (const option of options) {
    const found = nothingFound(place.path);
    const copy = copyOf({ ...place, found }, option);
    if (found.issues.length === 0) return copy;
    tried.push(found);
  }
  const unharmed = tried.filter(({ damages }) => damages.size === 1 && damages.has("none"));
  const only = unharmed.length === 1 ? unharmed[0] : undefined;
  const meant = only ?? tried.find(({ isAnother }) => !isAnother);
  if (meant === undefined) return misplaced(place, by);
  for (const issue of meant.issues) note(place, only === undefined ? "structure" : "none", () => issue);
  return undefined;
}
