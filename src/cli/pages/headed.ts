import { makeTable, type Table, type TableColumn } from "seko/report";

/** A table with one more column for programs before its own, the same in each row: where tables stand below each other, it says which is which. */
export function headed(table: Table, column: Pick<TableColumn, "id" | "label">, cell: string): Table {
  const { columns, rows, total } = table;
  return makeTable({
    ...table,
    columns: [{ ...column, kind: "text", forPrograms: true }, ...columns],
    rows: rows.map((row) => [cell, ...row]),
    ...(total === undefined ? {} : { total: [cell, ...total] }),
  });
}
