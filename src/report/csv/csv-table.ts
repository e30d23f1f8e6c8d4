import { withArguments, type OptionNames, takes } from "../../errors/index.js";
import type { Language } from "../../sources/index.js";
import { headingOf, isNumeric, saidCell, type TableColumn } from "../table/column.js";
import type { TableRow } from "../table/cell.js";
import { makeTable, type Table } from "../table/table.js";
import { csvLine, csvStart } from "./csv-line.js";
import type { CsvDialect } from "./dialect.js";
import { harmless } from "./formula.js";

/** How a table is written as CSV. */
export interface CsvOptions {
  /** Such as {@link latvianCsv}. */
  readonly dialect: CsvDialect;
  /** The language of the headings. Left out, they are the ids of the columns, for programs. */
  readonly language?: Language;
}

/**
 * A table as CSV. Every number is its exact decimal, a date is as it is everywhere, a cell of which nothing is known is empty, and no text
 * can become a formula. The row of totals is left out, because whoever sums a column would count it twice.
 *
 * @throws {InputError} as `makeTable` does
 *
 * @example
 * csvTable(table, { dialect: latvianCsv, language: "lv" });
 */
export function csvTable(table: Table, options: CsvOptions): string {
  const looked = [
    ["options", options, "object", "options with a dialect", takes(optionNames)],
    ["options.dialect", (options as CsvOptions | undefined)?.dialect, "object", "a dialect such as latvianCsv"],
  ] as const;
  return withArguments(looked, () => {
    const { columns, rows } = makeTable(table);
    return (
      csvHead(columns, options) + rows.map((row) => csvRow(row, columns, options.dialect, options.language)).join("")
    );
  });
}

/** A decimal with the mark of a dialect. */
function withMark(decimal: string, { decimalMark }: CsvDialect): string {
  return decimalMark === "." ? decimal : decimal.replace(".", decimalMark);
}

/** What stands before the rows. */
export function csvHead(columns: readonly TableColumn[], { dialect, language }: CsvOptions): string {
  const headings = columns.map((column) => (language === undefined ? column.id : headingOf(column, language)));
  return csvStart(dialect) + csvLine(headings.map(harmless), dialect);
}

/** A row of a table, every cell of which is of its column's kind. @param language of the headings; left out, they are ids, and ids stand in cells */
export function csvRow(
  row: TableRow,
  columns: readonly TableColumn[],
  dialect: CsvDialect,
  language?: Language,
): string {
  const cells = columns.map((column, index) => {
    const cell = saidCell(row[index], column, language) ?? "";
    if (isNumeric(column)) return withMark(cell, dialect);
    return column.kind === "text" ? harmless(cell) : cell;
  });
  return csvLine(cells, dialect);
}

const optionNames: OptionNames<CsvOptions> = { dialect: true, language: true };
