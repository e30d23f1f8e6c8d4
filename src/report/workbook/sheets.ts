import { InputError, type Issue, received } from "../../errors/index.js";
import type { TableRow } from "../table/cell.js";
import { type TableColumn, saidCell } from "../table/column.js";
import { type Table, type TableForm, makeForm, makeTable, rowCheck, totalColumns } from "../table/table.js";
import { longestText } from "./cell-content.js";
import { rowsLookedAt, widthsOf } from "./widths.js";
import type { Taker } from "./zip.js";
import type { SheetFormat, TableWriter, WorkbookOptions, WorkbookWriter } from "./workbook.js";

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
  const begin = (form: TableForm, widths: readonly number[]) => {
    const sheet: SheetSoFar = { form, rows: 0 };
    sheets.push(sheet);
    return { sheet, open: format.begin(form, widths) };
  };
  return {
    /** Those that were begun, in order. */
    sheets: sheets as readonly Readonly<SheetSoFar>[],
    table(given: TableForm): TableWriter {
      const form = makeForm(given);
      const { columns } = form;
      if (columns.length > mostColumns) throw tooMany(columns);
      // A sheet says first how wide its columns are: until that is known, its rows wait.
      let waiting: TableRow[] | undefined = [];
      let widths: readonly number[] = [];
      let current: ReturnType<typeof begin> | undefined;
      let count = 0;
      const sheet = () => (current ??= begin(form, widths));
      const write = (row: TableRow, of: readonly TableColumn[], isTotal: boolean) => {
        if (sheet().sheet.rows + 1 >= mostRows) {
          sheet().open.close(sheet().sheet.rows);
          current = undefined;
        }
        const { sheet: so, open } = sheet();
        so.rows += 1;
        open.row(row, of, so.rows + 1, isTotal);
      };
      const goOn = (rows: readonly TableRow[], total: readonly TableRow[]) => {
        waiting = undefined;
        widths = widthsOf(columns, [...rows, ...total], language);
        for (const row of rows) write(row, columns, false);
      };
      const check = checkOf(columns, format);
      const isSaid = language === "lv" && columns.some(({ latvian }) => latvian !== undefined);
      return {
        row(row) {
          check(row, `rows[${count}]`);
          count += 1;
          const said = isSaid ? columns.map((column, index) => saidCell(row[index], column, language)) : row;
          if (waiting === undefined) write(said, columns, false);
          else if (waiting.push([...said]) === rowsLookedAt) goOn(waiting, []);
        },
        close(total) {
          const ofTotal = totalColumns(columns);
          if (total !== undefined) checkOf(ofTotal, format)(total, "total");
          if (waiting !== undefined) goOn(waiting, total === undefined ? [] : [total]);
          if (total !== undefined) write(total, ofTotal, true);
          sheet().open.close(sheet().sheet.rows - (total === undefined ? 0 : 1));
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
