import { pathOf, unknownKey } from "../../errors/index.js";
import type { Issue } from "../../errors/index.js";
import { capped } from "./capped.js";
import { notOneOf, wrongValue, type WrongValue } from "./form-issues.js";
import { formAt, type Form, type ObjectForm, type TextForm, type UnionForm } from "./form.js";

/** What a mistake of form leaves possible: to read the values nevertheless, or not. */
export type Damage = "none" | "value" | "structure";

/** A copy of a value, with every mistake of its form; it is to be used only where there is none. */
export interface Thorough<Value> {
  readonly copy: Value;
  readonly issues: readonly Issue[];
  /**
   * How far its mistakes spread: an unknown key harms nothing (`none`), a wrong simple value only itself (`value`); where a list or
   * object is wrong or misplaced (`structure`), what lies in it cannot be read.
   */
  readonly damages: ReadonlySet<Damage>;
}

/** What was found so far of one value. */
interface Found {
  readonly issues: Issue[];
  readonly damages: Set<Damage>;
  /** Where the value stands, and whether it is of another kind altogether. */
  readonly path: readonly PropertyKey[];
  isAnother: boolean;
}

/** A value, and where it stands. */
interface Place extends WrongValue {
  readonly found: Found;
}

/** Reads a value by its form, and finds everything that is wrong with it. */
export function thoroughCopy<Value>(value: unknown, form: Form<Value>): Thorough<Value> {
  const found = nothingFound([]);
  // Where nothing is wrong, the copy has the form.
  const copy = copyOf({ input: value, path: found.path, isThere: false, found }, form) as Value;
  return { copy, ...found };
}

function nothingFound(path: readonly PropertyKey[]): Found {
  return { issues: [], damages: new Set(), path, isAnother: false };
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
      return Array.isArray(input) ? listCopy(place, input, form.each) : misplaced(place, "a list");
    case "record":
      return isRecord(input) ? recordCopy(place, input, form.each) : misplaced(place, "an object");
    case "object":
      return isObject(input) ? objectCopy(place, input, form) : misplaced(place, "an object");
    case "tagged":
      return isObject(input) ? taggedCopy(place, input, form) : misplaced(place, "an object");
    case "either":
      return eitherCopy(place, form);
    case "anything":
      return input === undefined ? wrong(place, () => wrongValue(place, form.expected)) : input;
  }
}

function textCopy(place: Place, { expected, longest, pattern }: TextForm): unknown {
  const { input } = place;
  if (typeof input !== "string") return wrong(place, () => wrongValue(place, expected));
  if (input.length > longest) {
    const tooLong = () => wrongValue(place, `text of at most ${longest} characters`, "text-too-long");
    // It is a text nevertheless.
    return note(place, "value", tooLong, false);
  }
  return pattern?.[0].test(input) === false ? wrong(place, () => wrongValue(place, pattern[1])) : input;
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

type Values = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether it is an object of keys and values, and no Date or Map. */
function isRecord(value: unknown): value is Values {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.hasOwn(prototype as object, "isPrototypeOf");
}

function at({ path, found }: Place, key: PropertyKey, input: unknown, isThere: boolean): Place {
  return { input, path: [...path, key], isThere, found };
}

/** Another value than the simple one that is expected. */
function wrong(place: Place, issue: () => Issue): unknown {
  const { input } = place;
  const isSimple = input === null || !["object", "function", "symbol"].includes(typeof input) || isDate(input);
  return note(place, isSimple ? "value" : "structure", issue);
}

function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Date]";
}

function misplaced(place: Place, expected: string): unknown {
  return note(place, "structure", () => wrongValue(place, expected));
}

/** Writes down a mistake; of a value that is wrong, there is no copy. */
function note({ path, found }: Place, damage: Damage, issue: () => Issue, isAnother = damage !== "none"): unknown {
  found.damages.add(damage);
  if (isAnother && path === found.path) found.isAnother = true;
  capped(found.issues, issue);
  return undefined;
}
