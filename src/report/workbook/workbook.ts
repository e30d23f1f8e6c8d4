import type { Issue } from "../../errors/index.js";
import type { Language } from "../../sources/index.js";
import type { TableRow } from "../table/cell.js";
import type { TableColumn } from "../table/column.js";
import type { TableForm } from "../table/table.js";
import type { Standing } from "../standing.js";
import type { Packer } from "./zip.js";

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
  /** @param widths of its columns, in characters */
  begin(form: TableForm, widths: readonly number[]): OpenSheet;
  /** What is wrong with a text that no cell of the format can hold; undefined where nothing is. */
  refuse?(text: string, path: string): Issue | undefined;
}
