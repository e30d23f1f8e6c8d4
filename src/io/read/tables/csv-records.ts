import { parse } from "csv-parse/sync";
import { InputError, received, type Issue } from "../../../errors/index.js";
import { spreadsheetIssue, utf16Issue } from "../../../text/index.js";
import type { CsvDialect } from "../../../report/index.js";

/** Why a text was not read as what it is: of UTF-16 read as UTF-8 every other character is 0, and what is no UTF-8 is replaced. */
function encodingFault(text: string): Issue | undefined {
  if (text.startsWith("PK\u0003\u0004")) return spreadsheetIssue;
  if (text.includes("\u0000")) return utf16Issue;
  if (!text.includes("\ufffd")) return undefined;
  return { ...utf16Issue, received: "characters of another encoding", hint: "Save the file with the encoding UTF-8." };
}

/**
 * The records of a CSV text, its headings first. Blank lines at the end, which spreadsheets and editors leave, are none.
 *
 * @throws {InputError} where it is none, or of another encoding
 */
export function recordsOf(text: string, { delimiter }: CsvDialect): readonly (readonly string[])[] {
  const wrong = encodingFault(text);
  if (wrong !== undefined) throw new InputError([wrong]);
  const records = withoutBlanks(parsed(text, delimiter));
  const width = records[0]?.length ?? 0;
  const odd = records.findIndex(({ length }) => length !== width);
  if (odd < 0) return records;
  const expected = `as many cells in row ${odd + 1} as in the first, ${width}, with "${delimiter}" between them`;
  const issue = { code: "not-csv", path: "", expected, received: String(records[odd]?.length) };
  throw new InputError([issue]);
}

/** Records without blank lines behind them; a record of a single column may be blank. */
function withoutBlanks(records: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if ((records[0]?.length ?? 0) < 2) return records;
  const last = records.findLastIndex((cells) => cells.length > 1 || (cells[0] ?? "").trim() !== "");
  return records.slice(0, last + 1);
}

function parsed(text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(text, { delimiter, bom: true, relax_column_count: true });
  } catch (fault) {
    const expected = `CSV with "${delimiter}" between cells and as many cells in each row`;
    const message = fault instanceof Error ? fault.message : "";
    throw new InputError([{ code: "not-csv", path: "", expected, received: received(message) }]);
  }
}
