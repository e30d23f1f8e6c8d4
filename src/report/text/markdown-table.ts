import { requireOptions, type OptionNames } from "../../errors/index.js";
import type { Language } from "../../sources/index.js";
import { markdownText } from "../../text/index.js";
import { writtenCell } from "../numbers/written-cell.js";
import { headingOf, isNumeric } from "../table/column.js";
import type { TableRow } from "../table/cell.js";
import { makeTable, type Table } from "../table/table.js";

/** What stands around a table in Markdown. */
export interface MarkdownOptions {
  /** Whether its title stands above it, in bold. */
  readonly withTitle?: boolean;
}

/**
 * A table as Markdown, as GitHub reads it: numbers to the right and as the language writes them, the row of totals in bold; no text
 * becomes markup or a link.
 *
 * @throws {InputError} as `makeTable` does
 *
 * @example
 * markdownTable(table, "lv");
 */
export function markdownTable(table: Table, language: Language, options: MarkdownOptions = {}): string {
  requireOptions(options, optionNames);
  const { title, columns, rows, total } = makeTable(table);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const shown = (row: TableRow) =>
    columns.map((column, index) => markdownText(writtenCell(row[index], column, language)));
  const bold = (cell: string) => (cell === "" ? "" : `**${cell}**`);
  const lines = [
    ...(options.withTitle === true ? [`**${markdownText(title[language])}**`, ""] : []),
    line(columns.map((column) => markdownText(headingOf(column, language)))),
    line(columns.map((column) => (isNumeric(column) ? "---:" : "---"))),
    ...rows.map((row) => line(shown(row))),
    ...(total === undefined ? [] : [line(shown(total).map(bold))]),
  ];
  return `${lines.join("\n")}\n`;
}

const optionNames: OptionNames<MarkdownOptions> = { withTitle: true };
