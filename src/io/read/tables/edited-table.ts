import { parseDay } from "../../../calendar/index.js";
import { InputError, isInputError, moreIssues, mostIssues, received, type Issue } from "../../../errors/index.js";
import { parseScaled } from "../../../numbers/index.js";
import { latvianCsv, plainCsv, unharmed, type CsvDialect } from "../../../report/index.js";
import { fileError } from "../../file-issue.js";
import { mostJsonBytes, readBytes } from "../../read-bytes.js";
import { recordsOf } from "./csv-records.js";
import { ofFile } from "../read-json.js";

/**
 * What a cell holds: a text, a text that may be empty, a date, an amount with at most three decimals that is not 0, per cents, or a whole number from 1.
 */
export type CellKind = "text" | "text-or-nothing" | "date" | "amount" | "percent" | "count";

/** The columns of a table, with what their cells hold. */
export type EditedColumns = Readonly<Record<string, CellKind>>;

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
): readonly Readonly<Record<keyof Columns & string, string>>[] {
  const text = new TextDecoder().decode(readBytes(file, mostJsonBytes));
  try {
    return rowsOf(text, columns, once ?? Object.keys(columns));
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw fileError(error.issues.map((issue) => ofFile(issue, file)));
  }
}

function rowsOf<Column extends string>(
  text: string,
  columns: Readonly<Record<Column, CellKind>>,
  once: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const dialect = (text.split(/[\r\n]/u, 1)[0] ?? "").includes(latvianCsv.delimiter) ? latvianCsv : plainCsv;
  const [headings = [], ...records] = recordsOf(text, dialect);
  const issues: Issue[] = [];
  checkHeadings(headings, Object.keys(columns), issues);
  if (issues.length > 0) throw new InputError(issues);
  const names = Object.keys(columns) as Column[];
  const seen = new Map<string, number>();
  const rows = records.map((record, index) => {
    const path = `rows[${index + 2}]`;
    if (issues.length > mostIssues) throw new InputError([...issues, moreIssues(undefined)]);
    const cells = names.map((name): readonly [Column, string] => {
      const cell = unharmed(record[headings.indexOf(name)] ?? "");
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

function checkHeadings(headings: readonly string[], known: readonly string[], issues: Issue[]): void {
  const refuse = (code: string, expected: string, got: string) => {
    issues.push({ code, path: "columns", expected, received: got });
  };
  for (const column of known) {
    if (!headings.includes(column)) refuse("heading-missing", `a column "${column}"`, "none");
  }
  for (const [index, heading] of headings.entries()) {
    if (!known.includes(heading)) refuse("unknown-heading", `one of ${known.join(", ")}`, received(heading));
    else if (headings.indexOf(heading) < index) {
      refuse("heading-twice", "each column once", `${received(heading)} twice`);
    }
  }
}

/** Where a cell stands. */
interface CellSetting {
  readonly dialect: CsvDialect;
  readonly issues: Issue[];
  readonly path: string;
}

function cellOf(cell: string, kind: CellKind, { dialect, issues, path }: CellSetting): string {
  const refuse = (code: string, expected: string, hint?: string) => {
    const issue = { code, path, expected, received: received(cell) };
    issues.push(hint === undefined ? issue : { ...issue, hint });
    return "";
  };
  switch (kind) {
    case "text-or-nothing":
    case "text":
      if (kind === "text" && cell.trim() === "") return refuse("cell-empty", "a text");
      // Nobody sees it, and the number of an invoice would be another.
      return cell === cell.trim() ? cell : refuse("cell-spaces", "a text without spaces before and behind it");
    case "date":
      if (!Number.isNaN(parseDay(cell))) return cell;
      return refuse(
        "date-form",
        "a date such as 2026-02-01",
        "Spreadsheets write dates anew: format the column as text.",
      );
    case "count":
      if (/^[1-9]\d{0,14}$/u.test(cell)) return cell;
      return refuse("not-whole", "a whole number from 1");
    case "amount":
    case "percent": {
      const plain = decimalOf(cell, dialect);
      const scaled = plain === undefined ? Number.NaN : parseScaled(plain, 3);
      const example = kind === "amount" ? `120${dialect.decimalMark}50` : `21, or 12${dialect.decimalMark}5`;
      if (plain === undefined || Number.isNaN(scaled)) {
        return refuse("not-decimal", `a number such as ${example}`, "Thousands are not grouped.");
      }
      if (kind === "amount" && scaled === 0) return refuse("range", "an amount that is not 0");
      return plain;
    }
  }
}

/** A number with a decimal point; undefined where three decimals behind the mark could be a group of thousands. */
function decimalOf(cell: string, { decimalMark }: CsvDialect): string | undefined {
  const [whole = "", behind, ...more] = cell.split(decimalMark);
  if (more.length > 0 || whole.includes(".") || /^\d{3}$/u.test(behind ?? "")) return undefined;
  return behind === undefined ? whole : `${whole}.${behind}`;
}
