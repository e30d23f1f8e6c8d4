import { parseReform } from "../../documents/index.js";
import type { Reform } from "../../reform/index.js";
import { decoded } from "../decoded.js";
import { mostJsonBytes, readBytes } from "../read-bytes.js";
import { readAs } from "./other-document.js";

/**
 * The reform of a JSON file, proven by `parseReform`. A name that ends with `.gz` is unpacked.
 *
 * @param path the file
 * @throws {InputError} with every issue, each naming the file
 *
 * @example
 * const { scheme } = applyReform(baseline, readReform("level-3-plus-5.json"));
 */
export function readReform(path: string): Reform {
  const bytes = readBytes(path, mostJsonBytes);
  return readAs("reform", path, bytes, () => parseReform(decoded(bytes)));
}
