import { parseScenario } from "../../../documents/index.js";
import type { Scenario } from "../../../scenario/document.js";
import { decoded } from "../../decoded.js";
import { mostJsonBytes, readBytes } from "../../read-bytes.js";
import { readAs } from "../other-document.js";

/**
 * The scenario of a JSON file, proven by `parseScenario`. A name that ends with `.gz` is unpacked.
 *
 * @param path the file
 * @throws {InputError} with every issue, each naming the file
 *
 * @example
 * const stated = startScenario(before, after, readScenario("more-people.json"));
 */
export function readScenario(path: string): Scenario {
  const bytes = readBytes(path, mostJsonBytes);
  return readAs("scenario", path, bytes, () => parseScenario(decoded(bytes)));
}
