/** The longest text that is parsed before it is scanned. A case has a few thousand characters. */
const longest = 1_000_000;
/** How deep values may lie in each other: the forms need seven. */
const deepest = 20;

/** A number that could be read as another one: below zero, with a point or exponent, or of more than fifteen digits. */
const delicateNumber = /(?:^|[:,[\s])(?:-|\d+[.eE]|\d{16})/u;

/**
 * The value of a JSON text of which it is certain that its values say all that the text says: no key stands twice and no number
 * changes when it is parsed. Of most texts that is seen in a fraction of the time in which they are scanned character by character;
 * whatever is not certain, `scanJson` decides, and it alone says what is wrong.
 *
 * @returns undefined where it is not certain
 */
export function certainValue(text: string): unknown {
  if (text.length > longest || text.includes("\\") || delicateNumber.test(text)) return undefined;
  const value = parsed(text);
  // Each key has a colon of its own, so that where a key is lost because it stands twice, a colon is lost with it.
  const colons = colonsIn(text);
  return value !== undefined && (keysOf(value) === colons || colonsOf(value) === colons) ? value : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function colonsIn(text: string): number {
  let colons = 0;
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) colons += 1;
  return colons;
}

/** How many keys the objects of a JSON value have; NaN where it is deeper than any document. */
function keysOf(value: unknown, depth = 0): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth === deepest) return Number.NaN;
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let keys = Array.isArray(value) ? 0 : inner.length;
  for (const each of inner) keys += keysOf(each, depth + 1);
  return keys;
}

/** How many colons it takes to write a JSON value: those of its keys, and those within its texts. */
function colonsOf(value: unknown, depth = 0): number {
  if (typeof value === "string") return colonsIn(value);
  if (typeof value !== "object" || value === null) return 0;
  if (depth === deepest) return Number.NaN;
  let colons = 0;
  for (const [key, each] of Object.entries(value)) {
    colons += colonsOf(each, depth + 1);
    if (!Array.isArray(value)) colons += 1 + colonsIn(key);
  }
  return colons;
}
