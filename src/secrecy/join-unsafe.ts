import { isSafe, withPeople, type Cell, type Safety } from "./cell.js";

/** A group of a break-down with the cell of its people. */
export interface Group {
  readonly name: string;
  readonly cell: Cell;
}

/** Groups that are shown as one. */
export interface ShownGroup {
  /** The names of those that it is made of. */
  readonly names: readonly string[];
  readonly cell: Cell;
}

/**
 * Joins groups until each may be shown: every unsafe one goes into one group, with as many of the next larger ones as make that safe, so that
 * nobody finds an unsafe group by taking the others from the total.
 *
 * @returns undefined where even all of them together may not be shown
 */
export function joinUnsafe(groups: readonly Group[], safety: Safety): readonly ShownGroup[] | undefined {
  const bySize = groups.toSorted((left, right) => left.cell.people - right.cell.people);
  const together = new Set(bySize.filter(({ cell }) => !isSafe(cell, safety)));
  for (const next of bySize) {
    if (together.size === 0) break;
    const rest = joined([...together]);
    if (rest !== undefined && isSafe(rest.cell, safety)) break;
    together.add(next);
  }
  const rest = joined(groups.filter((group) => together.has(group)));
  if (rest !== undefined && !isSafe(rest.cell, safety)) return undefined;
  const alone = groups.filter((group) => !together.has(group)).map(({ name, cell }) => ({ names: [name], cell }));
  return rest === undefined ? alone : [...alone, rest];
}

/** Groups as one. */
export function joined(groups: readonly Group[]): ShownGroup | undefined {
  const [first, ...more] = groups;
  if (first === undefined) return undefined;
  return {
    names: groups.map(({ name }) => name),
    cell: more.reduce((sum, { cell }) => withPeople(sum, cell), first.cell),
  };
}

/**
 * Joins the groups of a break-down in which somebody may be in several, such as services: what is joined must hold some that are safe by
 * themselves, the smallest first, behind which the others hide.
 *
 * @returns the names that are shown as one, each list a row; undefined where none is safe, or all together do not hide the others
 */
export function joinOverlapping(groups: readonly Group[], safety: Safety): readonly (readonly string[])[] | undefined {
  const filled = groups.filter(({ cell }) => cell.people > 0);
  const safe = filled.filter(({ cell }) => isSafe(cell, safety));
  if (safe.length === filled.length) return filled.map(({ name }) => [name]);
  const together = new Set(filled.filter((group) => !safe.includes(group)));
  for (const next of safe.toSorted((left, right) => left.cell.people - right.cell.people)) {
    together.add(next);
    if (!isSafe(atMost([...together].map(({ cell }) => cell)), safety)) continue;
    const alone = safe.filter((group) => !together.has(group)).map(({ name }) => [name]);
    return [...alone, filled.filter((group) => together.has(group)).map(({ name }) => name)];
  }
  return undefined;
}

/** Cells as one in which somebody may be in several: no fewer people than in any, and the largest no larger than all of these together. */
export function atMost(cells: readonly Cell[]): Cell {
  const most = (numbers: readonly number[]) => Math.max(...numbers);
  const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);
  return {
    people: most(cells.map(({ people }) => people)),
    quantities: (cells[0]?.quantities ?? []).map((_, index) => {
      const own = cells.flatMap(({ quantities }) => quantities[index] ?? []);
      return {
        touched: own[0]?.touched === undefined ? undefined : most(own.map(({ touched = 0 }) => touched)),
        sizes: sum(own.map(({ sizes }) => sizes)),
        largest: sum(own.map(({ largest }) => largest)),
        second: sum(own.map(({ second }) => second)),
        same: own.every(({ same }) => same !== undefined) ? 0n : undefined,
      };
    }),
  };
}
