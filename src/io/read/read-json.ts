import { isInputError, type Issue } from "../../errors/index.js";
import { parseJson } from "../../documents/index.js";
import { fileError, type FileIssue } from "../file-issue.js";
import { mostJsonBytes, readBytes } from "../read-bytes.js";

/**
 * The value of a JSON file, read as strictly as by `parseJson`. A name that ends with `.gz` is unpacked.
 *
 * @param path the file
 * @throws {InputError} with every issue, each naming the file; so also where the file is missing, a folder or unreadable
 *
 * @example
 * const summary = readJson("out/pilot-children/summary.json");
 */
export function readJson(path: string): unknown {
  const bytes = readBytes(path, mostJsonBytes);
  return inFile(path, () => parseJson(bytes));
}

/**
 * Does a piece of work on the content of a file; the issues it throws get the file's name.
 *
 * @param line the line of an NDJSON file that it works on
 */
export function inFile<Value>(file: string, work: () => Value, line?: number): Value {
  try {
    return work();
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw fileError(error.issues.map((issue) => ofFile(issue, file, line)));
  }
}

/** An issue with its file and line. */
export function ofFile(issue: Issue, file: string, line?: number): FileIssue {
  return line === undefined ? { ...issue, file } : { ...issue, file, line };
}
