import type * as z from "zod/mini";

/**
 * The same form as a schema, as far as it takes to say of a document that it is certainly right. Whatever is not certain, the
 * schema decides, and it alone says what is wrong: walking over a good document takes a fifth of the schema's time.
 */
export type CertainForm =
  | { readonly kind: "text"; readonly longest: number }
  | { readonly kind: "flag" }
  | { readonly kind: "whole-number" }
  | { readonly kind: "one-of"; readonly values: ReadonlySet<unknown> }
  | { readonly kind: "list"; readonly each: CertainForm }
  | ObjectForm
  | { readonly kind: "either"; readonly options: readonly CertainForm[] }
  | { readonly kind: "unknown" };

interface ObjectForm {
  readonly kind: "object";
  readonly fields: ReadonlyMap<string, Field>;
  /** The fields as the keys of the last object came: most documents of a kind have theirs in one order, and none is looked up. */
  readonly lastOrder: (Field | undefined)[];
  /** How many keys must be there. */
  readonly required: number;
}

interface Field {
  readonly key: string;
  readonly form: CertainForm;
  /** The length of the longest text it may be; -1 where it is something else. Most fields are texts. */
  readonly longestText: number;
  /** 1 where the key must be there. */
  readonly required: 0 | 1;
}

/** What stands for a copy where nobody can be certain. */
const unsure: unique symbol = /* @__PURE__ */ Symbol("unsure");

/** How many values may still be looked at. */
interface Looking {
  left: number;
}

/** The form that says of values that a schema certainly accepts them; of a kind of schema it does not know, nothing. */
export function certainForm(schema: z.core.$ZodType): CertainForm {
  const def = definitionOf(schema);
  if (def.type === "string") return textForm(def.checks ?? []);
  if (def.type === "object") return objectForm(def);
  if ((def.checks ?? []).length > 0) return unknown;
  if (def.type === "union") return { kind: "either", options: def.options.map(certainForm) };
  if (def.type === "enum") return { kind: "one-of", values: new Set(Object.values(def.entries)) };
  if (def.type === "literal") return { kind: "one-of", values: new Set(def.values) };
  if (def.type === "array") return { kind: "list", each: certainForm(def.element) };
  if (def.type === "boolean") return { kind: "flag" };
  return def.type === "number" && "format" in def && def.format === "safeint" ? { kind: "whole-number" } : unknown;
}

/** What a schema was made from: one of the kinds that there are, told apart by `type`. */
function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes["_zod"]["def"] {
  return (schema._zod as { readonly def: z.core.$ZodTypes["_zod"]["def"] }).def;
}

const unknown: CertainForm = { kind: "unknown" };

function textForm(checks: readonly z.core.$ZodCheck[]): CertainForm {
  let longest = Infinity;
  for (const { _zod } of checks) {
    if (_zod.def.check !== "max_length") return unknown;
    // The discriminant has told which check it is.
    longest = Math.min(longest, (_zod.def as z.core.$ZodCheckMaxLengthDef).maximum);
  }
  return { kind: "text", longest };
}

function objectForm(def: z.core.$ZodObjectDef): CertainForm {
  // Only a form that refuses keys it does not know is the same as one that looks for the keys it knows.
  if (def.catchall?._zod.def.type !== "never" || (def.checks ?? []).length > 0) return unknown;
  const fields = new Map<string, Field>();
  let required = 0;
  for (const [key, schema] of Object.entries(def.shape)) {
    const own = definitionOf(schema);
    const isRequired = own.type === "optional" ? 0 : 1;
    const form = certainForm(own.type === "optional" ? own.innerType : schema);
    required += isRequired;
    fields.set(key, { key, form, longestText: form.kind === "text" ? form.longest : -1, required: isRequired });
  }
  return { kind: "object", fields, lastOrder: [], required };
}

/**
 * A copy of a value that a form certainly accepts.
 *
 * @param mostValues how many values it may hold
 * @returns undefined where it is not certain
 */
export function certainCopy(value: unknown, form: CertainForm, mostValues: number): unknown {
  const copy = copyOf(value, form, { left: mostValues });
  return copy === unsure ? undefined : copy;
}

function copyOf(value: unknown, form: CertainForm, looking: Looking): unknown {
  looking.left -= 1;
  if (looking.left < 0) return unsure;
  switch (form.kind) {
    case "text":
      return typeof value === "string" && value.length <= form.longest ? value : unsure;
    case "object":
      return objectCopy(value, form, looking);
    case "list":
      return Array.isArray(value) ? listCopy(value, form.each, looking) : unsure;
    case "flag":
      return typeof value === "boolean" ? value : unsure;
    case "whole-number":
      return Number.isSafeInteger(value) ? value : unsure;
    case "one-of":
      return form.values.has(value) ? value : unsure;
    case "either":
      return eitherCopy(value, form.options, looking);
    case "unknown":
      return unsure;
  }
}

/**
 * An empty object like any other, for which the engine leaves as much room as objects made here come to need: one written `{}`
 * has room for four keys and is moved when a fifth is added.
 */
const Copied = emptyObject as unknown as new () => Record<string, unknown>;
function emptyObject(): void {
  // Keys are added by whoever makes one.
}
emptyObject.prototype = Object.prototype;

function objectCopy(value: unknown, { fields, lastOrder, required }: ObjectForm, looking: Looking): unknown {
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return unsure;
  const copy = new Copied();
  let found = 0;
  let at = 0;
  const source = value as Readonly<Record<string, unknown>>;
  for (const key in source) {
    let field = at < lastOrder.length ? lastOrder[at] : undefined;
    if (field?.key !== key) {
      field = fields.get(key);
      if (field === undefined) return unsure;
      lastOrder[at] = field;
    }
    at += 1;
    found += field.required;
    const given = source[key];
    if (typeof given === "string" && given.length <= field.longestText) {
      looking.left -= 1;
      copy[key] = given;
      continue;
    }
    const inner = copyOf(given, field.form, looking);
    if (inner === unsure) return unsure;
    copy[key] = inner;
  }
  return found === required && looking.left >= 0 ? copy : unsure;
}

function listCopy(value: readonly unknown[], each: CertainForm, looking: Looking): unknown {
  if (value.length > looking.left) return unsure;
  const copy = new Array<unknown>(value.length);
  for (let index = 0; index < value.length; index += 1) {
    const inner = copyOf(value[index], each, looking);
    if (inner === unsure) return unsure;
    copy[index] = inner;
  }
  return copy;
}

function eitherCopy(value: unknown, options: readonly CertainForm[], looking: Looking): unknown {
  for (const option of options) {
    const copy = copyOf(value, option, looking);
    if (copy !== unsure) return copy;
  }
  return unsure;
}
