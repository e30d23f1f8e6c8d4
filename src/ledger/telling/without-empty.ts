import type { Table } from "../../report/index.js";

/** Columns that most people have nothing in, and that only who has something in them needs to read. */
const sparse: readonly string[] = ["third-party", "uncovered", "above-ceiling", "budget-period", "note"];

/** A table without those of its sparse columns in which nothing stands, and without costs that are the whole price, so that it fits on a page. */
export function withoutEmpty({ columns, rows, ...table }: Table): Table {
  const isEmpty = (index: number) => rows.every((row) => row[index] === "" || /^0(\.0+)?$/u.test(String(row[index])));
  const price = columns.findIndex(({ id }) => id === "price");
  const isPrice = (index: number) => rows.every((row) => row[index] === row[price]);
  const kept = columns.flatMap(({ id }, index) =>
    (sparse.includes(id) && isEmpty(index)) || (id === "cost" && isPrice(index)) ? [] : [index],
  );
  const keep = <Cell>(all: readonly Cell[]) => all.filter((_, index) => kept.includes(index));
  return { ...table, columns: keep(columns), rows: rows.map(keep) };
}

/** A table without the budget period on which rows draw, where all draw on one. */
export function withoutOneBudget(table: Table): Table {
  const place = table.columns.findIndex(({ id }) => id === "budget-period");
  if (new Set(table.rows.map((row) => row[place])).size > 1) return table;
  return without(table, place);
}

function without(table: Table, place: number): Table {
  const keep = <Cell>(all: readonly Cell[]) => all.filter((_, index) => index !== place);
  return { ...table, columns: keep(table.columns), rows: table.rows.map(keep) };
}

/** A table without the ids of lines, where each service has one line, which its name tells. */
export function withoutLines(table: Table): Table {
  const [service, line] = ["service", "line"].map((id) => table.columns.findIndex((column) => column.id === id));
  if (service === undefined || line === undefined) return table;
  const pairs = new Set(table.rows.map((row) => JSON.stringify([row[service], row[line]])));
  const isTold = pairs.size === new Set(table.rows.map((row) => row[service])).size;
  return isTold ? without(table, line) : table;
}

/** A table in which lines stand by their names, for people who do not know the ids of a plan. */
export function withNames({ columns, rows, ...table }: Table, nameOf: (line: string) => string): Table {
  const place = columns.findIndex(({ id }) => id === "line");
  const named = rows.map((row) => row.map((cell, index) => (index === place ? nameOf(String(cell)) : cell)));
  return { ...table, columns, rows: named };
}
