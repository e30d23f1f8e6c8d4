import { parseResult } from "../../documents/index.js";
import type { Result } from "../../result/result.js";
import { decoded } from "../decoded.js";
import type { Line } from "../read/case-lines.js";
import { readAs } from "../read/other-document.js";
import { inFile } from "../read/read-json.js";

/**
 * The result that stands in a line of a file.
 *
 * @throws {InputError} with every issue; where the line holds another document, such as a case, with one that says so
 */
export function resultOfLine(file: string, { line, text }: Line): Result {
  return inFile(file, () => readAs("result", file, text, () => parseResult(decoded(text))), line);
}
