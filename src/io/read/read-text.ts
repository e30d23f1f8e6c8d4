import { isSpreadsheet, spreadsheetIssue, textOfUtf8 } from "../../text/index.js";
import { fileError } from "../file-issue.js";
import { mostJsonBytes, readBytes } from "../read-bytes.js";
import { inFile } from "./read-json.js";

/**
 * What is made of the text of a file, such as a table; the issues that `read` throws get the file's name. A name that ends with `.gz` is
 * unpacked.
 *
 * @param path the file, of at most 50 MB
 * @throws {InputError} with every issue; so also where the file is missing, a folder, unreadable or no UTF-8
 *
 * @example
 * const shares = readText("spending.csv", (csv) => stateShareOfMunicipalities(csv, policy));
 */
export function readText<Value>(path: string, read: (text: string) => Value): Value {
  const bytes = readBytes(path, mostJsonBytes);
  if (isSpreadsheet(bytes)) throw fileError([{ ...spreadsheetIssue, file: path }]);
  const text = textOfUtf8(bytes);
  if (text === undefined) {
    const hint = 'Save it as "CSV UTF-8".';
    throw fileError([
      { code: "not-utf8", path: "", expected: "text in UTF-8", received: "other bytes", hint, file: path },
    ]);
  }
  return inFile(path, () => read(text));
}
