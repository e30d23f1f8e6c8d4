import { InputError, received, type Issue } from "../../errors/index.js";
import type { Language } from "../../sources/index.js";
import type { TableRow } from "../table/cell.js";
import { isNumeric, saidCell, type TableColumn } from "../table/column.js";
import { makeForm, makeTable, rowCheck, totalColumns, type Table, type TableForm } from "../table/table.js";
import type { Standing } from "../standing.js";
import { longestText } from "./cell-content.js";
import type { Packer, Taker } from "./zip.js";

/** How a workbook is written. */
export interface WorkbookOptions {
  /** The language of the headings and of the names of sheets. */
  readonly language: Language;
  /** Packs bytes by DEFLATE without a head, such as `deflateRawSync` of Node; `writeXlsx` of "seko/io" brings it. */
  readonly pack: Packer;
  /** What the figures rest on: every sheet's name and the title of the workbook begin with it; left out, it is said of nothing. */
  readonly standing?: Standing | undefined;
  /** The most rows of a sheet, its heading included. Left out, what spreadsheets can have: 1 048 576. */
  readonly mostRows?: number;
}

/** A sheet that was written. */
export interface WrittenSheet {
  readonly name: string;
  /** Id of the table whose rows it has. */
  readonly table: string;
  /** How many rows it has below its heading, the row of totals included. */
  readonly rows: number;
}

/** A table that is being written, row by row. */
export interface TableWriter {
  /** Adds a row. @throws {InputError} where a cell is not of its column's kind */
  row(row: TableRow): void;
  /** Ends the table. @throws {InputError} where a cell of the total is not of its column's kind */
  close(total?: TableRow): void;
}

/** A workbook that is being written. */
export interface WorkbookWriter {
  /** Begins a table on a sheet of its own; the one before must be closed. */
  table(form: TableForm): TableWriter;
  /** Ends the workbook. @returns its sheets: a table of more rows than a sheet can have has several */
  close(): readonly WrittenSheet[];
}

/** A sheet that is being written in a format. */
export interface OpenSheet {
  /** @param number of the row, the heading is 1 */
  row(row: TableRow, columns: readonly TableColumn[], number: number, isTotal: boolean): void;
  /** @param filtered how many of its rows are filtered, the totals not */
  close(filtered: number): void;
}

/** What a format says of sheets. */
export interface SheetFormat {
  begin(form: TableForm): OpenSheet;
  /** What is wrong with a text that no cell of the format can hold; undefined where nothing is. */
  refuse?(text: string, path: string): Issue | undefined;
}

/** What was begun of a table on a sheet. */
interface SheetSoFar {
  readonly form: TableForm;
  rows: number;
}

const mostRowsOfSheet = 1_048_576;
const mostColumns = 16_384;

/** What takes tables row by row and gives them to the sheets of a format, on a further one where one is full. */
export function startSheets(
  format: SheetFormat,
  { mostRows = mostRowsOfSheet, language }: Pick<WorkbookOptions, "mostRows" | "language">,
) {
  const sheets: SheetSoFar[] = [];
  const begin = (form: TableForm) => {
    const sheet: SheetSoFar = { form, rows: 0 };
    sheets.push(sheet);
    return { sheet, open: format.begin(form) };
  };
  return {
    /** Those that were begun, in order. */
    sheets: sheets as readonly Readonly<SheetSoFar>[],
    table(given: TableForm): TableWriter {
      const form = makeForm(given);
      const { columns } = form;
      if (columns.length > mostColumns) throw tooMany(columns);
      let current = begin(form);
      let count = 0;
      const write = (row: TableRow, of: readonly TableColumn[], isTotal: boolean) => {
        if (current.sheet.rows + 1 >= mostRows) {
          current.open.close(current.sheet.rows);
          current = begin(form);
        }
        current.sheet.rows += 1;
        current.open.row(row, of, current.sheet.rows + 1, isTotal);
      };
      const check = checkOf(columns, format);
      const isSaid = language === "lv" && columns.some(({ latvian }) => latvian !== undefined);
      return {
        row(row) {
          check(row, `rows[${count}]`);
          count += 1;
          write(isSaid ? columns.map((column, index) => saidCell(row[index], column, language)) : row, columns, false);
        },
        close(total) {
          if (total !== undefined) {
            const ofTotal = totalColumns(columns);
            checkOf(ofTotal, format)(total, "total");
            write(total, ofTotal, true);
          }
          current.open.close(current.sheet.rows - (total === undefined ? 0 : 1));
        },
      };
    },
  };
}

/** Tables as the bytes of a workbook. */
export function bytesOf(tables: readonly Table[], start: (take: Taker) => WorkbookWriter): Uint8Array {
  const runs: Uint8Array[] = [];
  const book = start((run) => runs.push(run));
  for (const table of tables) {
    const { rows, total } = makeTable(table);
    const writer = book.table(table);
    for (const row of rows) writer.row(row);
    writer.close(total);
  }
  book.close();
  const bytes = new Uint8Array(runs.reduce((sum, run) => sum + run.length, 0));
  let at = 0;
  for (const run of runs) {
    bytes.set(run, at);
    at += run.length;
  }
  return bytes;
}

/** How wide a column is, in characters. */
export function widthOfColumn(column: TableColumn, heading: string): number {
  const least = isNumeric(column) ? 12 : 16;
  return Math.min(widestColumn, Math.max(least, heading.length + 4));
}

/** The most characters that a column is wide. */
export const widestColumn = 60;

/** What refuses a row that is wrong, or that the format cannot hold. */
function checkOf(columns: readonly TableColumn[], format: SheetFormat): (row: TableRow, path: string) => void {
  const check = rowCheck(columns);
  return (row, path) => {
    const issues = [...check(row, path)];
    if (issues.length === 0) issues.push(...unwritable(row, path));
    if (issues.length > 0) throw new InputError(issues);
  };

  function unwritable(row: TableRow, path: string): readonly Issue[] {
    return columns.flatMap(({ id }, index) => {
      const cell = row[index] ?? "";
      if (cell.length <= longestText) return format.refuse?.(cell, `${path}.${id}`) ?? [];
      const expected = `at most ${longestText} characters, as a cell of a workbook can have`;
      return [{ code: "text-too-long", path: `${path}.${id}`, expected, received: `${cell.length} characters` }];
    });
  }
}

function tooMany(columns: readonly TableColumn[]): InputError {
  const expected = `at most ${mostColumns} columns, as a sheet can have`;
  return new InputError([{ code: "too-many-columns", path: "columns", expected, received: received(columns) }]);
}
