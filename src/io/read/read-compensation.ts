import { parseCompensation } from "../../documents/index.js";
import type { CompensationScheme } from "../../rules/follow/compensation/scheme.js";
import { readAs } from "./other-document.js";
import { mostJsonBytes, readBytes } from "../read-bytes.js";

/**
 * The scheme of compensation of a JSON file, proven by `parseCompensation`. A name that ends with `.gz` is unpacked.
 *
 * @param path the file
 * @throws {InputError} with every issue, each naming the file
 *
 * @example
 * const compiled = compileCompensation(readCompensation("my-compensation.json"), inputs);
 */
export function readCompensation(path: string): CompensationScheme {
  return compensationIn(path, readBytes(path, mostJsonBytes));
}

/** {@link readCompensation} of a file that is read already. */
export function compensationIn(path: string, bytes: Uint8Array): CompensationScheme {
  return readAs("compensation", path, bytes, () => parseCompensation(bytes));
}
