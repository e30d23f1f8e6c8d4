import { parsePopulation } from "../../../documents/index.js";
import type { Population } from "../../../population/index.js";
import { decoded } from "../../decoded.js";
import { mostJsonBytes, readBytes } from "../../read-bytes.js";
import { readAs } from "../other-document.js";

/**
 * The population of a JSON file, proven by `parsePopulation`. A name that ends with `.gz` is unpacked.
 *
 * @param path the file
 * @throws {InputError} with every issue, each naming the file
 *
 * @example
 * const { made, people } = makePeople(readPopulation("adults.json"), { seed: 7 });
 */
export function readPopulation(path: string): Population {
  const bytes = readBytes(path, mostJsonBytes);
  return readAs("population", path, bytes, () => parsePopulation(decoded(bytes)));
}
