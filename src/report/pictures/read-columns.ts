import { InputError, received, unknownWord, type Issue } from "../../errors/index.js";
import type { TableCell } from "../table/cell.js";
import { isNumeric, type TableColumn } from "../table/column.js";
import { makeTable, type Table } from "../table/table.js";
import { numberOf } from "./scale.js";

/** The columns of a table that a picture shows, by what they are to it. */
export interface ReadColumns {
  readonly table: Table;
  /** A column by its id. */
  column(id: string): TableColumn;
  /** The cells of a column. */
  readonly cells: (id: string) => readonly TableCell[];
  /** The numbers of a column in millionths, undefined where nothing is known. */
  numbers(id: string): readonly (bigint | undefined)[];
}

/**
 * A table of which a picture shows some columns.
 *
 * @param numeric ids of the columns that are drawn
 * @param others ids of the columns that name them
 * @throws {InputError} with every issue: of the table, a column that it does not have, one without numbers
 */
export function readColumns(given: Table, numeric: readonly string[], others: readonly string[]): ReadColumns {
  const table = makeTable(given);
  const ids = table.columns.map(({ id }) => id);
  const issues: Issue[] = [];
  for (const id of [...numeric, ...others])
    if (!ids.includes(id)) issues.push(unknownWord(id, ids, "columns", issues.length));
  for (const column of table.columns.filter(({ id }) => numeric.includes(id))) {
    if (isNumeric(column)) continue;
    const expected = "a column of numbers";
    issues.push({ code: "not-numeric", path: `columns.${column.id}`, expected, received: received(column.kind) });
  }
  if (issues.length > 0) throw new InputError(issues);
  const cells = (id: string) => table.rows.map((row) => row[ids.indexOf(id)]);
  return {
    table,
    column(id) {
      const found = table.columns[ids.indexOf(id)];
      if (found === undefined) throw new RangeError(`"${id}" was not read`);
      return found;
    },
    cells,
    numbers: (id) => cells(id).map(numberOf),
  };
}

/** @throws {InputError} with the row and column of every number below 0: parts of a whole have none */
export function refuseBelowZero({ cells }: ReadColumns, ids: readonly string[]): void {
  const issues = ids.flatMap((id) =>
    cells(id).flatMap((cell, row): readonly Issue[] => {
      if ((numberOf(cell) ?? 0n) >= 0n) return [];
      return [
        { code: "below-zero", path: `rows[${row}].${id}`, expected: "a part from 0 on", received: received(cell) },
      ];
    }),
  );
  if (issues.length > 0) throw new InputError(issues);
}
