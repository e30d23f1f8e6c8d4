import { formatDay, parseDay } from "../../src/calendar/index.js";
import type { Case } from "../../src/person/case.js";
import type { Leaf } from "./leaves.js";

/** The document with another value at one place of a field, or without it: every way that is tried. */
export function changesOf(document: Case, { path, words }: Leaf, ids: readonly string[]): readonly Case[] {
  return placesOf(document, path.split(".")).flatMap((place) => {
    const old = valueAt(document, place);
    const others = [...otherValues(old, words, ids), undefined];
    // Whether a change leaves a case, reading it tells.
    return others.filter((value) => value !== old).map((value) => withValue(document, place, value) as Case);
  });
}

/** The places in a document at which a field stands. */
function placesOf(value: unknown, keys: readonly string[]): readonly (readonly PropertyKey[])[] {
  const [key = "", ...rest] = keys;
  if (typeof value !== "object" || value === null) return [];
  const name = key.replace("[]", "");
  const inner = (value as Readonly<Record<string, unknown>>)[name];
  if (inner === undefined) return [];
  if (!key.endsWith("[]")) return rest.length === 0 ? [[name]] : placesOf(inner, rest).map((each) => [name, ...each]);
  if (!Array.isArray(inner)) return [];
  return inner.flatMap((each: unknown, index) => placesOf(each, rest).map((place) => [name, index, ...place]));
}

function valueAt(value: unknown, place: readonly PropertyKey[]): unknown {
  return place.reduce<unknown>((held, key) => (held as Readonly<Record<PropertyKey, unknown>>)[key], value);
}

function withValue(value: unknown, [key, ...rest]: readonly PropertyKey[], next: unknown): unknown {
  if (key === undefined) return next;
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (index === key ? withValue(each, rest, next) : each));
  const { [key]: old, ...others } = value as Readonly<Record<PropertyKey, unknown>>;
  const inner = withValue(old, rest, next);
  return inner === undefined ? others : { ...others, [key]: inner };
}

function otherValues(old: unknown, words: readonly string[], ids: readonly string[]): readonly unknown[] {
  if (Array.isArray(old)) return words.map((word) => [word]);
  if (words.length > 0) return words;
  if (typeof old === "boolean") return [!old];
  if (typeof old === "number") return [old + 1, old + 3, 1];
  if (typeof old !== "string") return [];
  const day = old === "open" ? parseDay("2019-07-01") : parseDay(old);
  if (!Number.isNaN(day)) return [-400, -40, -1, 0, 1, 40, 400].map((days) => formatDay(day + days));
  const number = Number(old);
  if (old !== "" && !Number.isNaN(number))
    return ["0", "1", String(Math.round(number) + 1), String(Math.round(number * 3) + 7)];
  return ids;
}
