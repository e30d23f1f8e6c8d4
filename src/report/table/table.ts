import { InputError, type Issue, pathOf, received, withArguments } from "../../errors/index.js";
import { isId, whyNotId } from "../../person/id.js";
import type { Label } from "../../sources/index.js";
import type { TableRow } from "./cell.js";
import { cellIssue } from "./check-cell.js";
import { type TableColumn, isNumeric } from "./column.js";
import { checkColumn, checkLabel, notList } from "./check-column.js";

/** What a table is, before its rows. */
export interface TableForm {
  /** Its name for programs, such as `"months"`: of its file or sheet. */
  readonly id: string;
  /** What it shows. */
  readonly title: Label;
  /** What it is called where there is little room, such as on the sheet of a workbook. Left out, as its title. */
  readonly short?: Label;
  readonly columns: readonly TableColumn[];
}

/** A table: every command and comparison gives one, and every format is written from one. */
export interface Table extends TableForm {
  readonly rows: readonly TableRow[];
  /**
   * The row of totals, which stands under the others. Left out, there is none. Where a column has no numbers it may hold any text,
   * such as `"Total"`.
   */
  readonly total?: TableRow;
}

/**
 * A table whose every cell is of the kind of its column.
 *
 * @param table its columns and rows; it is copied, so that no later change reaches it
 * @returns the same, frozen
 * @throws {InputError} with every issue: a cell of another kind, with its row and column (`rows[3].cost`), a row of another length, a
 * column that is there twice or of a kind that there is none
 *
 * @example
 * makeTable({
 *   id: "regions",
 *   title: { lv: "Pa reģioniem", en: "By region" },
 *   columns: [
 *     { id: "region", kind: "text", label: { lv: "Reģions", en: "Region" } },
 *     { id: "cost", kind: "money", unit: "EUR", label: { lv: "Izmaksas", en: "Cost" } },
 *   ],
 *   rows: [["Kurzeme", "1528.00"]],
 *   total: ["All", "1528.00"],
 * });
 */
export function makeTable(table: Table): Table {
  return withArguments([["table", table, "object", "a table"]], () => {
    const form = makeForm(table);
    const { rows, total } = table;
    const given: unknown = rows;
    if (!Array.isArray(given)) throw new InputError([notList("rows", given)]);
    const issues: Issue[] = [];
    const check = rowCheck(form.columns);
    for (const [index, row] of rows.entries()) issues.push(...check(row, pathOf("rows", index)));
    if (total !== undefined) issues.push(...rowCheck(totalColumns(form.columns))(total, "total"));
    if (issues.length > 0) throw new InputError(issues);
    const copied = { ...form, rows: Object.freeze(rows.map((row) => Object.freeze([...row]))) };
    return Object.freeze(total === undefined ? copied : { ...copied, total: Object.freeze([...total]) });
  });
}

/**
 * What a table is, before its rows, which come one by one.
 *
 * @throws {InputError} with every issue of the name, the title and the columns
 */
export function makeForm({ id, title, short, columns }: TableForm): TableForm {
  const issues: Issue[] = [];
  if (!isId(id)) issues.push(whyNotId(id, "id"));
  checkLabel(title, "title", issues);
  if (short !== undefined) checkLabel(short, "short", issues);
  const given: unknown = columns;
  if (!Array.isArray(given) || given.length === 0) {
    throw new InputError([...issues, notList("columns", given)]);
  }
  for (const [index, column] of columns.entries()) checkColumn(column, index, columns, issues);
  if (issues.length > 0) throw new InputError(issues);
  const copied = columns.map((column) => {
    return Object.freeze({ ...column, label: copyOf(column.label) });
  });
  return Object.freeze({
    id,
    title: copyOf(title),
    ...(short === undefined ? {} : { short: copyOf(short) }),
    columns: Object.freeze(copied),
  });
}

function copyOf({ lv, en }: Label): Label {
  return Object.freeze({ lv, en });
}

/** The columns as the row of totals has them: its words stand where the others have texts, dates and months. */
export function totalColumns(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.map((column) => (isNumeric(column) ? column : { ...column, kind: "text" }));
}

/** What looks at rows one by one: what is wrong with a row at a path. */
export function rowCheck(columns: readonly TableColumn[]): (row: TableRow, path: string) => readonly Issue[] {
  return (row, path) => {
    const given: unknown = row;
    if (!Array.isArray(given) || given.length !== columns.length) {
      const expected = `as many cells as columns, ${columns.length}`;
      return [{ code: "row-length", path, expected, received: received(given) }];
    }
    return columns.flatMap(({ id, kind }, index) => cellIssue(row[index], kind, `${path}.${id}`) ?? []);
  };
}
