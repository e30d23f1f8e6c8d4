import type { AmountOf, Amount } from "./atoms.js";
import { fewFound, isFound, kindsOf, marksOf, type Equation } from "./equations.js";
import type { WrittenTable } from "./read-written.js";

/** By what each amount is broken down in the tables of a comparison. */
export const brokenDown: Readonly<Record<Amount, readonly string[]>> = {
  budget: ["level", "place", "region", "age"],
  cost: ["level", "place", "region", "age", "service", "month"],
  support: ["level", "place", "region", "age", "source", "month"],
  outOfPocket: ["level", "place", "region", "age", "month"],
};

/** The sums of an amount that tables show. */
export function equationsOf(tables: readonly WrittenTable[], amount: Amount): readonly Equation[] {
  return tables.flatMap(({ by, rows }) => {
    if (by === "measure") return [{ by: "all", groups: [] }];
    if (!brokenDown[amount].includes(by)) return [];
    // The row of totals has no name, and stands among the measures.
    return rows.flatMap((row) => (row[by] === "" ? [] : [{ by, groups: (row[by] ?? "").split("+") }]));
  });
}

/** Who is attacked: what people have, and how few may not be told of. */
export interface Attacked {
  readonly amount: Amount;
  readonly atoms: readonly AmountOf[];
  /** Of an atom, what is looked for: amounts by sets of rules, or what changes. */
  readonly valuesOf: (atom: AmountOf) => readonly number[];
  readonly threshold: number;
}

/** Cells that a break-down, or two of them across each other, would have, of too few people. */
export function fewCells(attacked: Attacked) {
  const { amount, atoms, threshold } = attacked;
  const names = brokenDown[amount];
  const across = names.flatMap((one, at) => [[one], ...names.slice(at + 1).map((other) => [one, other])]);
  return across.flatMap((by) => {
    const nameOf = (atom: AmountOf) => by.map((name) => `${name} ${atom.in[name] ?? ""}`).join(", ");
    return cellsOf(atoms, by, threshold)
      .filter((cell) => says(cell, attacked))
      .map((cell) => ({
        name: cell
          .slice(0, 1)
          .flatMap((at) => atoms[at] ?? [])
          .map(nameOf)
          .join(),
        cell: new Set(cell),
      }));
  });
}

/** Cells of too few people by one break-down or two. */
function cellsOf(atoms: readonly AmountOf[], by: readonly string[], threshold: number): readonly (readonly number[])[] {
  const cells = new Map<string, { readonly of: number[]; readonly people: Set<number> }>();
  const [one = "", other = ""] = by;
  for (const [index, { in: groups, person }] of atoms.entries()) {
    const key = `${groups[one] ?? ""}\n${groups[other] ?? ""}`;
    const cell = cells.get(key) ?? { of: [], people: new Set() };
    // Of many people nothing is asked.
    if (cell.people.size < threshold) {
      cell.of.push(index);
      cell.people.add(person);
    }
    cells.set(key, cell);
  }
  return [...cells.values()].flatMap(({ of, people }) => (people.size < threshold ? [of] : []));
}

/** Whether a sum says something of somebody: that nobody has anything follows from rules. */
function says(found: readonly number[], { atoms, valuesOf }: Attacked): boolean {
  const sums = new Map<string, number>();
  for (const index of found) {
    const atom = atoms[index];
    for (const [at, value] of (atom === undefined ? [] : valuesOf(atom)).entries()) {
      const key = `${atom?.person ?? ""} ${at}`;
      sums.set(key, (sums.get(key) ?? 0) + value);
    }
  }
  return [...sums.values()].some((value) => value !== 0);
}

/** What follows from the sums of tables of people who are too few: in words. */
export function foundBySums(tables: readonly WrittenTable[], attacked: Attacked): readonly string[] {
  return foundByEquations(equationsOf(tables, attacked.amount), attacked);
}

/** What follows from sums. */
export function foundByEquations(equations: readonly Equation[], attacked: Attacked): readonly string[] {
  const { amount, atoms, threshold } = attacked;
  const kinds = kindsOf(atoms, equations);
  const marks = marksOf(kinds, equations);
  const few = fewFound(kinds, marks, threshold, (found) => says(found, attacked));
  const told = (few ?? []).map(({ atoms: own }) => JSON.stringify(atoms[own[0] ?? -1]?.in));
  return [
    ...(few === undefined ? [] : [`${amount}: few of ${told.join(" and ")}`]),
    ...fewCells(attacked)
      .filter(({ cell }) => isFound(cell, kinds, marks))
      .map(({ name }) => `${amount}: ${name}`),
  ];
}
