/** Support for the tests of this room: documents with one place changed. */

type Place = readonly (string | number)[];

/** The path of every value inside a JSON value, containers included, the whole left out. */
export function placesIn(value: unknown, base: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap((key) => {
    const place = [...base, key];
    return [place, ...placesIn((value as Readonly<Record<string | number, unknown>>)[key], place)];
  });
}

/** A copy of a JSON value in which the entry at a place is set, or left out where no value is given. */
export function changedAt(document: unknown, place: Place, ...values: readonly [] | readonly [unknown]): unknown {
  const copy = copyOf(document);
  const last = place.at(-1);
  if (last === undefined) return values[0];
  let parent = copy as Record<string | number, unknown>;
  for (const key of place.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  if (values.length === 1) Object.defineProperty(parent, last, { value: values[0], ...plain });
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null) return value;
  const copy = {};
  for (const [key, inner] of Object.entries(value))
    Object.defineProperty(copy, key, { value: copyOf(inner), ...plain });
  return copy;
}

/** A key such as `__proto__` must become an entry, as JSON makes it, and not a prototype. */
const plain = { enumerable: true, writable: true, configurable: true };
