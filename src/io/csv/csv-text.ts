import { stringify } from "csv-stringify/sync";
import { InputError, received, withArguments } from "../../errors/index.js";
import { writeText } from "../write-file.js";
import type { CsvCell } from "./cell.js";
import type { CsvDialect } from "./dialect.js";
import { harmless } from "./formula.js";

const decimalForm = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/u;

/**
 * A table as CSV text. Numbers are written with the decimal mark of the dialect and stay numbers; no text can become a
 * formula in a spreadsheet.
 *
 * @param columns the headings
 * @param rows the cells of each row, as many as there are headings
 * @param dialect such as {@link latvianCsv}
 * @throws {InputError} for a row of another length and a decimal that is none
 *
 * @example
 * csvText(["client", "cost"], [[{ text: "liepaja-01" }, { decimal: "1234.50" }]], latvianCsv);
 */
export function csvText(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  dialect: CsvDialect,
): string {
  const looked = [
    ["columns", columns, "list", "a list of headings"],
    ["rows", rows, "list", "a list of rows"],
    ["dialect", dialect, "object", "a dialect such as latvianCsv"],
  ] as const;
  return withArguments(looked, () => textOf(columns, rows, dialect));
}

function textOf(columns: readonly string[], rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const records = [columns.map(harmless), ...rows.map((row, index) => record(row, index, columns.length, dialect))];
  return stringify(records, {
    bom: dialect.byteOrderMark,
    delimiter: dialect.delimiter,
    record_delimiter: "windows",
    // The library quotes only whole record ends, but readers also end a row at half of one.
    quoted_match: /[\r\n]/u,
    // A row of one empty cell would be an empty line, which readers pass over.
    quoted_empty: columns.length === 1,
  });
}

/**
 * Writes a table as a CSV file, as {@link csvText} makes it. Folders are made where they miss; the file appears as a whole or
 * not at all.
 *
 * @throws {InputError} as {@link csvText}, and where the file cannot be written
 *
 * @example
 * const { columns, rows } = resultRows(results);
 * writeCsv("out/pilot-children/results.csv", columns, rows, latvianCsv);
 */
export function writeCsv(
  path: string,
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  dialect: CsvDialect,
): void {
  writeText(path, csvText(columns, rows, dialect));
}

function record(row: readonly CsvCell[], index: number, width: number, dialect: CsvDialect): readonly string[] {
  if (row.length !== width) {
    const expected = `as many cells as headings, ${width}`;
    throw new InputError([{ code: "row-length", path: `rows[${index}]`, expected, received: received(row) }]);
  }
  return row.map((cell, column) => {
    if ("text" in cell) return harmless(cell.text);
    if (!decimalForm.test(cell.decimal)) throw notDecimal(cell.decimal, index, column);
    return dialect.decimalMark === "." ? cell.decimal : cell.decimal.replace(".", dialect.decimalMark);
  });
}

function notDecimal(text: string, row: number, column: number): InputError {
  const path = `rows[${row}][${column}].decimal`;
  return new InputError([
    { code: "not-decimal", path, expected: 'a decimal such as "-1234.5"', received: received(text) },
  ]);
}
