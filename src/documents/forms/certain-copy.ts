import type { Form, ObjectForm } from "./form.js";
import { type Fields, fieldsOf, longestOf } from "./certain-fields.js";
import { type Values, isPlain } from "./plain-object.js";

/** What stands for a copy where nobody can be certain. */
const unsure: unique symbol = /* @__PURE__ */ Symbol("unsure");

/** How many values may still be looked at. */
interface Looking {
  left: number;
}

/**
 * A copy of a value that a form certainly accepts. Whatever is not certain, `thoroughCopy` decides, and it alone says what is wrong:
 * to see that nothing is takes less than to find what is.
 *
 * @param mostValues how many values it may hold
 * @returns undefined where it is not certain
 */
export function certainCopy(value: unknown, form: Form, mostValues: number): unknown {
  const copy = copyOf(value, form, { left: mostValues });
  return copy === unsure ? undefined : copy;
}

function copyOf(value: unknown, form: Form, looking: Looking): unknown {
  looking.left -= 1;
  if (looking.left < 0) return unsure;
  switch (form.kind) {
    case "text":
      return typeof value === "string" && value.length <= longestOf(form) ? value : unsure;
    case "object":
      return objectCopy(value, form, looking);
    case "list":
      return Array.isArray(value) ? listCopy(value, form.each, looking) : unsure;
    case "flag":
      return typeof value === "boolean" ? value : unsure;
    case "whole-number":
      return Number.isSafeInteger(value) ? value : unsure;
    case "one-of":
      return (form.values as readonly unknown[]).includes(value) ? value : unsure;
    case "tagged":
    case "either":
      return eitherCopy(value, form.options, looking);
    case "record":
      return isPlain(value) ? recordCopy(value, form.each, looking) : unsure;
    case "anything":
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

function objectCopy(value: unknown, form: ObjectForm, looking: Looking): unknown {
  if (!isPlain(value)) return unsure;
  // Nobody else writes it.
  const { byKey, lastOrder, required } = (form.quick ??= fieldsOf(form)) as Fields;
  const copy = new Copied();
  let found = 0;
  let at = 0;
  for (const key in value) {
    let field = at < lastOrder.length ? lastOrder[at] : undefined;
    if (field?.key !== key) {
      field = byKey.get(key);
      if (field === undefined) return unsure;
      lastOrder[at] = field;
    }
    at += 1;
    found += field.required;
    const given = value[key];
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

/** Keys are ids, whose letters are looked at when they are read. */
function recordCopy(value: Values, each: Form, looking: Looking): unknown {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const inner = key === "__proto__" ? unsure : copyOf(value[key], each, looking);
    if (inner === unsure) return unsure;
    copy[key] = inner;
  }
  return copy;
}

function listCopy(value: readonly unknown[], each: Form, looking: Looking): unknown {
  if (value.length > looking.left) return unsure;
  const copy = new Array<unknown>(value.length);
  for (let index = 0; index < value.length; index += 1) {
    const inner = copyOf(value[index], each, looking);
    if (inner === unsure) return unsure;
    copy[index] = inner;
  }
  return copy;
}

function eitherCopy(value: unknown, options: readonly Form[], looking: Looking): unknown {
  for (const option of options) {
    const copy = copyOf(value, option, looking);
    if (copy !== unsure) return copy;
  }
  return unsure;
}
