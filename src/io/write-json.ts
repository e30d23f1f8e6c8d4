import { InputError, pathOf, received } from "../errors/index.js";
import { writeText } from "./write-file.js";

/**
 * Writes a value as a JSON file: indented by two spaces, keys in the order in which the value has them, a line break at the
 * end. The same value always gives the same bytes. Folders are made where they miss, and the file appears as a whole or not
 * at all. A name that ends with `.gz` is packed.
 *
 * @param path the file
 * @param value what to write: texts, whole numbers, flags, null, lists and objects of these, and results
 * @throws {InputError} for a value that JSON does not hold, and where the file cannot be written
 *
 * @example
 * writeJson("out/pilot-children/results.json", { results });
 */
export function writeJson(path: string, value: unknown): void {
  writeText(path, `${jsonText(value)}\n`);
}

/**
 * A value as JSON text, indented by two spaces.
 *
 * @throws {InputError} for what `JSON.stringify` would turn into null in silence: a number that is not finite, and an
 * undefined value or function in a list; and for a value that JSON cannot hold at all
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, refuseLoss, 2) as string | undefined;
  if (text === undefined) throw loss("", value);
  return text;
}

function refuseLoss(this: unknown, key: string, value: unknown): unknown {
  const lost = (typeof value === "number" && !Number.isFinite(value)) || typeof value === "bigint";
  const empty = value === undefined || typeof value === "function" || typeof value === "symbol";
  if (lost || (empty && Array.isArray(this)))
    throw loss(key === "" ? "" : pathOf(Array.isArray(this) ? Number(key) : key), value);
  return value;
}

function loss(path: string, value: unknown): InputError {
  return new InputError([
    { code: "not-json-value", path, expected: "a value that JSON holds", received: received(value) },
  ]);
}
