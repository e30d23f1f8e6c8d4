import { parseScheme } from "../../documents/index.js";
import type { Scheme } from "../../rules/scheme.js";
import { decoded } from "../decoded.js";
import { readAs } from "./other-document.js";
import { mostJsonBytes, readBytes } from "../read-bytes.js";

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
  return schemeIn(path, readBytes(path, mostJsonBytes));
}

/** {@link readScheme} of a file that is read already. */
export function schemeIn(path: string, bytes: Uint8Array): Scheme {
  return readAs("scheme", path, bytes, () => parseScheme(decoded(bytes)));
}
