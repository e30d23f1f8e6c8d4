import { InputError, type Issue, isInputError, moreIssues, mostIssues, received } from "../../../errors/index.js";
import { latvianCsv, plainCsv, unharmed } from "../../../report/index.js";
import { fileError } from "../../file-issue.js";
import { mostJsonBytes, readBytes } from "../../read-bytes.js";
import { recordsOf } from "./csv-records.js";
import { ofFile } from "../read-json.js";
import { type CellKind, cellOf } from "./edited-cell.js";

/** The columns of a table, with what their cells hold. */
export type EditedColumns = Readonly<Record<string, CellKind>>;

/** How a table is read that another system writes. */
export interface HowEdited {
  /** Columns that must be there, of which no cell is empty; left out, all, and no others. Given, other columns are not read. */
  readonly needed?: readonly string[];
  /** Columns by other headings. */
  readonly called?: Readonly<Record<string, string>>;
}

/**
 * Reads a table of CSV that people edit, with suspicion: every column is there and once, in any order, and no other; every cell holds what its
 * column does; no row is there twice. Cells are between commas with decimal points, or between semicolons with decimal commas.
 *
 * @param file its path
 * @param columns what its cells hold
 * @param once columns that tell a row from every other; left out, all of them; empty where rows may be there twice
 * @returns the rows, amounts with a decimal point
 * @throws {InputError} with every issue under the row as a spreadsheet counts, from 1
 */
export function readEditedTable<Columns extends EditedColumns>(
  file: string,
  columns: Columns,
  once?: readonly (keyof Columns & string)[],
  how: HowEdited = {},
): readonly Readonly<Record<keyof Columns & string, string>>[] {
  const text = new TextDecoder().decode(readBytes(file, mostJsonBytes));
  try {
    return rowsOf(text, columns, once ?? Object.keys(columns), how);
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw fileError(error.issues.map((issue) => ofFile(issue, file)));
  }
}

function rowsOf<Column extends string>(
  text: string,
  columns: Readonly<Record<Column, CellKind>>,
  once: readonly Column[],
  { needed, called = {} }: HowEdited,
): readonly Readonly<Record<Column, string>>[] {
  const dialect = (text.split(/[\r\n]/u, 1)[0] ?? "").includes(latvianCsv.delimiter) ? latvianCsv : plainCsv;
  const [given = [], ...records] = recordsOf(text, dialect);
  const headings = given.map((heading) => called[heading] ?? heading);
  const issues: Issue[] = [];
  checkHeadings(headings, Object.keys(columns), needed, issues);
  if (issues.length > 0) throw new InputError(issues);
  const names = Object.keys(columns) as Column[];
  const seen = new Map<string, number>();
  const rows = records.map((record, index) => {
    const path = `rows[${index + 2}]`;
    if (issues.length > mostIssues) throw new InputError([...issues, moreIssues(undefined)]);
    const cells = names.map((name): readonly [Column, string] => {
      const cell = unharmed(record[headings.indexOf(name)] ?? "");
      if (cell === "" && needed?.includes(name) === false) return [name, ""];
      return [name, cellOf(cell, columns[name], { dialect, issues, path: `${path}.${name}` })];
    });
    const row = Object.fromEntries(cells) as Readonly<Record<Column, string>>;
    const key = JSON.stringify(once.map((name) => row[name]));
    const first = once.length === 0 ? undefined : seen.get(key);
    if (first === undefined) seen.set(key, index + 2);
    else {
      issues.push({ code: "row-twice", path, expected: `one row for ${key}`, received: `another in row ${first}` });
    }
    return row;
  });
  if (issues.length > 0) throw new InputError(issues);
  return rows;
}

function checkHeadings(
  headings: readonly string[],
  known: readonly string[],
  needed: readonly string[] | undefined,
  issues: Issue[],
): void {
  const refuse = (code: string, expected: string, got: string) => {
    issues.push({ code, path: "columns", expected, received: got });
  };
  for (const column of needed ?? known) {
    if (!headings.includes(column)) refuse("heading-missing", `a column "${column}"`, "none");
  }
  for (const [index, heading] of headings.entries()) {
    if (!known.includes(heading)) {
      if (needed === undefined) refuse("unknown-heading", `one of ${known.join(", ")}`, received(heading));
    } else if (headings.indexOf(heading) < index) {
      refuse("heading-twice", "each column once", `${received(heading)} twice`);
    }
  }
}
