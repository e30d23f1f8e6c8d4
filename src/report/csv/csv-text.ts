import { InputError, received, withArguments } from "../../errors/index.js";
import { isDecimal } from "../table/check-cell.js";
import type { CsvCell } from "./cell.js";
import { csvLine, csvStart } from "./csv-line.js";
import type { CsvDialect } from "./dialect.js";
import { harmless } from "./formula.js";

/**
 * Rows as CSV text. Numbers are written with the decimal mark of the dialect and stay numbers; no text can become a
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
  return withArguments(looked, () => {
    const head = csvLine(columns.map(harmless), dialect);
    const lines = rows.map((row, index) => csvLine(record(row, index, columns.length, dialect), dialect));
    return csvStart(dialect) + head + lines.join("");
  });
}

/** A decimal with the mark of a dialect. */
export function withMark(decimal: string, { decimalMark }: CsvDialect): string {
  return decimalMark === "." ? decimal : decimal.replace(".", decimalMark);
}

function record(row: readonly CsvCell[], index: number, width: number, dialect: CsvDialect): readonly string[] {
  if (row.length !== width) {
    const expected = `as many cells as headings, ${width}`;
    throw new InputError([{ code: "row-length", path: `rows[${index}]`, expected, received: received(row) }]);
  }
  return row.map((cell, column) => {
    if ("text" in cell) return harmless(cell.text);
    if (!isDecimal(cell.decimal)) throw notDecimal(cell.decimal, index, column);
    return withMark(cell.decimal, dialect);
  });
}

function notDecimal(text: string, row: number, column: number): InputError {
  const path = `rows[${row}][${column}].decimal`;
  return new InputError([
    { code: "not-decimal", path, expected: 'a decimal such as "-1234.5"', received: received(text) },
  ]);
}
