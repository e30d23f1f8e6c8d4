import { type Cell, cellOf, withPeople } from "./cell.js";

/** Adds people to the cell of a name. */
export function addCell(cells: Map<string, Cell>, name: string, cell: Cell): void {
  cells.set(name, addedTo(cells.get(name), cell));
}

/** A cell with the people of another; of nobody, theirs alone. */
export function addedTo(known: Cell | undefined, cell: Cell): Cell {
  return known === undefined ? cell : withPeople(known, cell);
}

/** The cell of somebody: what each set of rules gives, and what changes from each to each other: a reader can take them from each other. */
export function withDifferences(byRules: readonly (readonly bigint[])[]): Cell {
  const changes = byRules.flatMap((now, index) =>
    byRules.slice(0, index).flatMap((old) => now.map((value, at) => value - (old[at] ?? 0n))),
  );
  return cellOf(byRules.flat(), changes);
}
