import { InputError, isInputError, joinPaths, type Issue } from "../../errors/index.js";
import { parseJson, parsePosition } from "../../documents/index.js";
import type { Position } from "../../result/position/document.js";
import { readAs } from "./other-document.js";
import { mostJsonBytes, readBytes } from "../read-bytes.js";

/**
 * The positions of a JSON file: one, or a list of several of a person, proven by `parsePosition`. A name that ends with `.gz` is
 * unpacked.
 *
 * @param path the file
 * @returns the position, or the list where the file holds one
 * @throws {InputError} with every issue, each naming the file
 *
 * @example
 * calculate(february, compiled, { opening: readPositions("january.position.json") });
 */
export function readPositions(path: string): Position | readonly Position[] {
  const bytes = readBytes(path, mostJsonBytes);
  return readAs("position", path, bytes, () => {
    const value = parseJson(bytes);
    return Array.isArray(value) ? several(value) : parsePosition(value);
  });
}

function several(values: readonly unknown[]): readonly Position[] {
  const issues: Issue[] = [];
  const positions = values.flatMap((value, index) => {
    try {
      return [parsePosition(value)];
    } catch (error) {
      if (!isInputError(error)) throw error;
      issues.push(...error.issues.map((issue) => ({ ...issue, path: joinPaths(`[${index}]`, issue.path) })));
      return [];
    }
  });
  if (issues.length > 0) throw new InputError(issues);
  return positions;
}
