import type { Language } from "../../sources/index.js";
import type { TableOnPage } from "../../text/index.js";
import { writtenCell } from "../numbers/written-cell.js";
import { headingOf, isNumeric } from "../table/column.js";
import type { TableRow } from "../table/cell.js";
import { forPeople } from "../table/for-people.js";
import { makeTable, type Table } from "../table/table.js";

/**
 * A table as a page of a language shows it.
 *
 * @param escaped writes a text so that the page takes nothing of it for markup
 * @throws {InputError} as `makeTable` does
 */
export function onPage(table: Table, language: Language, escaped: (text: string) => string): TableOnPage {
  const { title, columns, rows, total } = forPeople(makeTable(table));
  const shown = (row: TableRow) => columns.map((column, at) => escaped(writtenCell(row[at], column, language)));
  return {
    title: title[language],
    columns: columns.map((column) => ({ heading: headingOf(column, language), isNumeric: isNumeric(column) })),
    rows: rows.map(shown),
    total: total === undefined ? undefined : shown(total),
  };
}
