import { createHash } from "node:crypto";

/**
 * A JSON value as the one text that all equal values share: no spaces, keys by code unit, entries that are undefined left out.
 *
 * @param value texts, whole numbers, flags, null, lists, objects, and what has `toJSON`
 * @throws {RangeError} for a number that is not safe and whole: it has no one text
 *
 * @example
 * canonicalJson({ b: 1, a: ["x"] }); // '{"a":["x"],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new RangeError("a number that is not whole");
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  if ("toJSON" in value && typeof value.toJSON === "function") return canonicalJson((value.toJSON as () => unknown)());
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  // A result has thousands of values, so this is a plain loop.
  const object = value as Readonly<Record<string, unknown>>;
  let text = "";
  for (const key of Object.keys(object).sort()) {
    const inner = object[key];
    if (inner === undefined) continue;
    text += `${text === "" ? "" : ","}${quoted(key)}:${canonicalJson(inner)}`;
  }
  return `{${text}}`;
}

/** Letters that stand in JSON as they are: most texts have no others, and are written in a fraction of the time. */
const plain = /^[ !#-[\]-~]*$/u;

function quoted(text: string): string {
  return plain.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** The SHA-256 of a value's canonical JSON, as 64 hexadecimal digits. */
export function digestOf(value: unknown): string {
  return digestOfText(canonicalJson(value));
}

/** The SHA-256 of a text, such as canonical JSON. */
export function digestOfText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The SHA-256 of bytes as they are. */
export function digestOfBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
