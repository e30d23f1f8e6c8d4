import { visible, requireOptions, type OptionNames } from "../../errors/index.js";
import type { Language } from "../../sources/index.js";
import { plainNumber } from "../numbers/written.js";
import { writtenCell } from "../numbers/written-cell.js";
import { headingOf, isNumeric, type TableColumn } from "../table/column.js";
import type { TableCell, TableRow } from "../table/cell.js";
import { forPeople } from "../table/for-people.js";
import { makeTable, type Table } from "../table/table.js";
import { padLeft, padRight, widthOf } from "./width.js";

/** How a table looks on a terminal. */
export interface TerminalOptions {
  /** The language of the headings, the numbers and the words of ids. */
  readonly language: Language;
  /** Whether digits stand in groups, as the language writes them. */
  readonly grouped?: boolean;
  /** How headings and totals stand out, such as by the codes of a terminal. Left out, they do not. */
  readonly heading?: (line: string) => string;
}

const gap = "  ";

/**
 * A table as lines: headings, rows and the row of totals; columns two spaces apart, without frames, numbers at their point. No cell moves
 * the cursor or reorders the line.
 *
 * @throws {InputError} as `makeTable` does
 *
 * @example
 * terminalTable(table, { language: "en" }).join("\n");
 */
export function terminalTable(table: Table, options: TerminalOptions): readonly string[] {
  requireOptions(options, optionNames);
  const { columns, rows, total } = forPeople(makeTable(table));
  const { language, grouped = false, heading = (text: string) => text } = options;
  const all: readonly TableRow[] = [...rows, ...(total === undefined ? [] : [total])];
  const body = all.map((row): string[] => row.map(() => ""));
  for (const [index, column] of columns.entries()) {
    const behind = all.map((row) => behindPoint(row[index], column));
    const most = isNumeric(column) ? largest(behind) : 0;
    for (const [at, cells] of body.entries()) {
      const cell = all[at]?.[index];
      const isPlain = !grouped && isNumeric(column) && column.kind !== "share";
      const text = visible(isPlain ? plainNumber(cell ?? "", language) : writtenCell(cell, column, language));
      cells[index] = text === "" || most === 0 ? text : text + " ".repeat(most - (behind[at] ?? 0));
    }
  }
  const headings = columns.map((column) => visible(headingOf(column, language)));
  const widths = headings.map((text, index) =>
    Math.max(widthOf(text), largest(body.map((row) => widthOf(row[index] ?? "")))),
  );
  const line = (row: readonly string[]) =>
    columns
      .map((column, index) => (isNumeric(column) ? padLeft : padRight)(row[index] ?? "", widths[index] ?? 0))
      .join(gap)
      .trimEnd();
  const lines = body.map(line);
  if (total !== undefined) lines.push(heading(lines.pop() ?? ""));
  return [heading(line(headings)), ...lines];
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each), 0);
}

/** How many characters stand behind the last whole digit of a number, the point or comma included. */
function behindPoint(cell: TableCell, { kind }: TableColumn): number {
  const point = cell === undefined ? -1 : cell.indexOf(".");
  const decimals = cell === undefined || point < 0 ? 0 : cell.length - point - 1 - (kind === "share" ? 2 : 0);
  return decimals > 0 ? decimals + 1 : 0;
}

const optionNames: OptionNames<TerminalOptions> = { language: true, grouped: true, heading: true };
