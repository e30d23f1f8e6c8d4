import { parse } from "csv-parse/sync";
import { InputError, received, type Issue } from "../../../errors/index.js";
import { utf16Issue } from "../../../text/index.js";
import type { CsvDialect } from "../../../report/index.js";

/** Why a text was not read as what it is: of UTF-16 read as UTF-8 every other character is 0, and what is no UTF-8 is replaced. */
function encodingFault(text: string): Issue | undefined {
  if (text.includes("\u0000")) return utf16Issue;
  if (!text.includes("\ufffd")) return undefined;
  return { ...utf16Issue, received: "characters of another encoding", hint: "Save the file with the encoding UTF-8." };
}

/**
 * The records of a CSV text, its headings first.
 *
 * @throws {InputError} where it is none, or of another encoding
 */
export function recordsOf(text: string, { delimiter }: CsvDialect): readonly (readonly string[])[] {
  const wrong = encodingFault(text);
  if (wrong !== undefined) throw new InputError([wrong]);
  try {
    return parse(text, { delimiter, bom: true });
  } catch (fault) {
    const expected = `CSV with "${delimiter}" between cells and as many cells in each row`;
    const message = fault instanceof Error ? fault.message : "";
    throw new InputError([{ code: "not-csv", path: "", expected, received: received(message) }]);
  }
}
