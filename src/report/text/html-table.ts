import type { Language } from "../../sources/index.js";
import { htmlText } from "../../text/index.js";
import { writtenCell } from "../numbers/written-cell.js";
import { headingOf, isNumeric, type TableColumn } from "../table/column.js";
import type { TableRow } from "../table/cell.js";
import { makeTable, type Table } from "../table/table.js";

/**
 * A table as a `<table>` of HTML: with a caption, headers of its columns and rows, the class `number` where numbers stand, and the row of
 * totals in its foot. Whatever a text holds, it is read and never run.
 *
 * @throws {InputError} as `makeTable` does
 *
 * @example
 * htmlTable(table, "en");
 */
export function htmlTable(table: Table, language: Language): string {
  const { title, columns, rows, total } = makeTable(table);
  const head = columns.map(
    (column) => `<th scope="col"${classOf(column)}>${htmlText(headingOf(column, language))}</th>`,
  );
  const line = (row: TableRow) =>
    `<tr>${columns.map((column, at) => cellOf(row[at], column, at, language)).join("")}</tr>`;
  const foot = total === undefined ? [] : ["<tfoot>", line(total), "</tfoot>"];
  const body = ["<tbody>", ...rows.map(line), "</tbody>"];
  return [
    "<table>",
    `<caption>${htmlText(title[language])}</caption>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    ...body,
    ...foot,
    "</table>",
  ].join("\n");
}

function cellOf(cell: string | undefined, column: TableColumn, at: number, language: Language): string {
  const text = htmlText(writtenCell(cell, column, language));
  return at === 0 ? `<th scope="row"${classOf(column)}>${text}</th>` : `<td${classOf(column)}>${text}</td>`;
}

function classOf(column: TableColumn): string {
  return isNumeric(column) ? ' class="number"' : "";
}
