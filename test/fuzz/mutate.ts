import type { Random } from "../../examples/random.js";
import { placesIn } from "../support/mutations.js";
import { anyValues } from "../support/any-values.js";

type Place = readonly (string | number)[];

/** Texts that stand near what is right. */
export const oddTexts = [
  "",
  "0",
  "-1",
  "0.00",
  "1.000",
  "12,5",
  "1e3",
  "90071992547409.91",
  "9007199254740991",
  "open",
  "1900-01-01",
  "2199-12-31",
  "2019-02-29",
  "2024-02-29",
  "toString",
  "__proto__",
  "ā".repeat(70),
];

/** A document with one to four things changed. What is not changed is shared with the document. */
export function mutated(document: unknown, random: Random): unknown {
  let changed = document;
  for (let count = random.pick([1, 1, 1, 2, 4]); count > 0; count -= 1) changed = changedOnce(changed, random);
  return changed;
}

function changedOnce(document: unknown, random: Random): unknown {
  const places = placesIn(document);
  if (places.length === 0) return anyOf(anyValues(), random);
  const place = random.pick(places);
  const value = valueAt(document, place);
  switch (random.between(0, 11)) {
    case 0:
      return withAt(document, place, anyOf(anyValues(), random));
    case 1:
      return withAt(document, place, valueAt(document, random.pick(places)));
    case 2:
      return withAt(document, place, random.pick(oddTexts));
    case 3:
      return withoutAt(document, place);
    case 4:
      return withAt(document, place, Array.isArray(value) ? twiceOne(value, random) : value);
    case 5:
      return withAt(document, place, Array.isArray(value) ? random.shuffle(value) : value);
    case 6:
      return withAt(document, place, isHolder(value) ? { ...value, [random.pick(oddTexts)]: 1 } : value);
    default:
      // Most mutants are to come through, and to reach what lies behind the readers.
      return changedText(document, places, random);
  }
}

/** One of some values, of which any may be undefined. */
function anyOf(values: readonly unknown[], random: Random): unknown {
  return values[random.between(0, values.length - 1)];
}

/** Another digit in one of the dates and numbers of a document. */
function changedText(document: unknown, places: readonly Place[], random: Random): unknown {
  const texts = places.filter((place) => {
    const value = valueAt(document, place);
    return (typeof value === "string" || typeof value === "number") && /^-?\d[\d.-]*$/u.test(String(value));
  });
  if (texts.length === 0) return document;
  const place = random.pick(texts);
  const text = String(valueAt(document, place));
  const at = random.between(0, text.length - 1);
  const digit = String(random.between(0, 9));
  const written = /\d/u.test(text.charAt(at)) ? text.slice(0, at) + digit + text.slice(at + 1) : text + digit;
  return withAt(document, place, typeof valueAt(document, place) === "number" ? Number(written) : written);
}

function twiceOne(values: readonly unknown[], random: Random): readonly unknown[] {
  return values.length === 0 ? values : [...values, anyOf(values, random)];
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueAt(document: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[key],
    document,
  );
}

function withAt(document: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(document))
    return document.map((each: unknown, at) => (at === key ? withAt(each, rest, value) : each));
  const holder = document as Readonly<Record<string, unknown>>;
  return { ...holder, [key]: withAt(holder[key], rest, value) };
}

function withoutAt(document: unknown, [key, ...rest]: Place): unknown {
  if (Array.isArray(document)) {
    if (rest.length === 0) return document.filter((_, at) => at !== key);
    return document.map((each: unknown, at) => (at === key ? withoutAt(each, rest) : each));
  }
  const holder = document as Readonly<Record<string, unknown>>;
  const entries = Object.entries(holder).filter(([name]) => rest.length > 0 || name !== key);
  return Object.fromEntries(entries.map(([name, inner]) => [name, name === key ? withoutAt(inner, rest) : inner]));
}
