import type { TableRow } from "./cell.js";
import type { Table } from "./table.js";

/** A table as people read it, without the columns that are for programs. */
export function forPeople(table: Table): Table {
  const { columns, rows, total } = table;
  if (!columns.some(({ forPrograms }) => forPrograms === true)) return table;
  const kept = <Part>(parts: readonly Part[]) => parts.filter((_, at) => columns[at]?.forPrograms !== true);
  const shown = { ...table, columns: kept(columns), rows: rows.map((row: TableRow) => kept(row)) };
  return total === undefined ? shown : { ...shown, total: kept(total) };
}
