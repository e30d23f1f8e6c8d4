import { parseScheme } from "../input/index.js";
import type { Scheme } from "../scheme/index.js";
import { mostJsonBytes, readBytes } from "./read-bytes.js";
import { inFile } from "./read-json.js";
import { decoded } from "./decoded.js";

/**
 * The scheme of a JSON file, proven by `parseScheme`. A name that ends with `.gz` is unpacked.
 *
 * @param path the file
 * @throws {InputError} with every issue, each naming the file
 *
 * @example
 * const compiled = compile(readScheme("examples/pilot-children/scheme.json"));
 */
export function readScheme(path: string): Scheme {
  const bytes = readBytes(path, mostJsonBytes);
  return inFile(path, () => parseScheme(decoded(bytes)));
}
