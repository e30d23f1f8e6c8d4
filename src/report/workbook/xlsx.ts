import { InputError, received } from "../../errors/index.js";
import type { Language } from "../../sources/index.js";
import type { TableRow } from "../table/cell.js";
import type { TableColumn } from "../table/column.js";
import { makeForm, makeTable, rowCheck, totalColumns, type Table, type TableForm } from "../table/table.js";
import { beginningOf, sheetBeginning, type Standing } from "../standing.js";
import { sheetNamer } from "./sheet-names.js";
import { columnLetters, longestText } from "./xlsx-cell.js";
import { rowOf, runsOf, sheetHead } from "./xlsx-sheet.js";
import { bookParts, sheetPart, xmlStart } from "./xlsx-parts.js";
import { stylesPart } from "./xlsx-styles.js";
import { startZip, type Packer, type Taker } from "./zip.js";

/** How a workbook is written. */
export interface XlsxOptions {
  /** The language of the headings and of the names of sheets. */
  readonly language: Language;
  /** Packs bytes by DEFLATE without a head, such as `deflateRawSync` of Node; `writeXlsx` of "seko/io" brings it. */
  readonly pack: Packer;
  /** What the figures rest on: every sheet's name and the title of the workbook begin with it; left out, it is said of nothing. */
  readonly standing?: Standing | undefined;
  /** The most rows of a sheet, its heading included. Left out, what Excel can have: 1 048 576. */
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
export interface XlsxWriter {
  /** Begins a table on a sheet of its own; the one before must be closed. */
  table(form: TableForm): TableWriter;
  /**
   * Ends the workbook.
   *
   * @param standing what the figures rest on, where only the rows said it; left out, that of the options
   * @returns its sheets: a table of more rows than a sheet can have has several
   */
  close(standing?: Standing): readonly WrittenSheet[];
}

const mostRowsOfSheet = 1_048_576;
const mostColumns = 16_384;

/**
 * Tables as a workbook of Excel, each on a sheet of its own with a heading that stays in view and a filter. Numbers are stored as their
 * exact decimals, days and months as dates; the same tables are the same bytes, because no day of writing is in them.
 *
 * @returns the bytes of the workbook
 * @throws {InputError} as `makeTable`, and for a text of more than 32 767 characters
 *
 * @example
 * xlsx([table], { language: "lv", pack });
 */
export function xlsx(tables: readonly Table[], options: XlsxOptions): Uint8Array {
  const runs: Uint8Array[] = [];
  const book = startXlsx((run) => runs.push(run), options);
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

/**
 * Begins a workbook that is written row by row, in memory that does not grow with the rows.
 *
 * @param take is given the bytes as they come
 */
export function startXlsx(
  take: Taker,
  { language, pack, standing: known, mostRows = mostRowsOfSheet }: XlsxOptions,
): XlsxWriter {
  const zip = startZip(take, pack);
  const sheets: { readonly title: string; readonly table: string; rows: number }[] = [];

  const beginSheet = (form: TableForm) => {
    const sheet = { title: form.title[language], table: form.id, rows: 0 };
    sheets.push(sheet);
    const output = runsOf(zip.entry(sheetPart(sheets.length)));
    output.add(xmlStart + sheetHead(form.columns, language));
    return {
      add(row: TableRow, columns: readonly TableColumn[], isTotal: boolean) {
        sheet.rows += 1;
        output.add(rowOf(row, columns, sheet.rows + 1, isTotal));
      },
      isFull: () => sheet.rows + 1 >= mostRows,
      /** @param filtered how many of its rows are filtered, the totals not */
      close(filtered: number) {
        const range = `A1:${columnLetters(form.columns.length - 1)}${filtered + 1}`;
        output.add(`</sheetData><autoFilter ref="${range}"/></worksheet>`);
        output.close();
      },
      rows: () => sheet.rows,
    };
  };

  return {
    table(given) {
      const form = makeForm(given);
      const { columns } = form;
      if (columns.length > mostColumns) throw tooMany(columns);
      const check = rowCheck(columns);
      let sheet = beginSheet(form);
      let count = 0;
      const add = (row: TableRow, of: readonly TableColumn[], isTotal: boolean) => {
        if (sheet.isFull()) {
          sheet.close(sheet.rows());
          sheet = beginSheet(form);
        }
        sheet.add(row, of, isTotal);
      };
      const refuseWrong = (row: TableRow, by: typeof check, path: string) => {
        const issues = [...by(row, path)];
        if (issues.length === 0) issues.push(...tooLong(row, columns, path));
        if (issues.length > 0) throw new InputError(issues);
      };
      return {
        row(row) {
          refuseWrong(row, check, `rows[${count}]`);
          count += 1;
          add(row, columns, false);
        },
        close(total) {
          if (total !== undefined) {
            const ofTotal = totalColumns(columns);
            refuseWrong(total, rowCheck(ofTotal), "total");
            add(total, ofTotal, true);
          }
          sheet.close(sheet.rows() - (total === undefined ? 0 : 1));
        },
      };
    },
    close(standing = known ?? { synthetic: false, assumptions: [] }) {
      const nameOf = sheetNamer();
      const beginning = sheetBeginning(standing, language);
      const written = sheets.map(({ title, table, rows }) => ({ name: nameOf(beginning + title), table, rows }));
      const titles = [...new Set(sheets.map(({ title }) => title))];
      const title = beginningOf(standing, language) + titles.join(", ");
      for (const [name, xml] of bookParts(
        written.map(({ name }) => name),
        title,
      ))
        zip.whole(name, xmlStart + xml);
      zip.whole("xl/styles.xml", xmlStart + stylesPart());
      zip.close();
      return written;
    },
  };
}

function tooLong(row: TableRow, columns: readonly TableColumn[], path: string) {
  return columns.flatMap(({ id }, index) => {
    const length = row[index]?.length ?? 0;
    if (length <= longestText) return [];
    const expected = `at most ${longestText} characters, as a cell of a workbook can have`;
    return [{ code: "text-too-long", path: `${path}.${id}`, expected, received: `${length} characters` }];
  });
}

function tooMany(columns: readonly TableColumn[]): InputError {
  const expected = `at most ${mostColumns} columns, as a sheet can have`;
  return new InputError([{ code: "too-many-columns", path: "columns", expected, received: received(columns) }]);
}
