import { fewCells, type Attacked } from "./attack-tables.js";
import { kindsOf, type Equation, type Kind } from "./equations.js";
import { narrowed, withRests, type KnownSum, type Range } from "./intervals.js";
import type { WrittenTable } from "./read-written.js";

/** A published sum with what it may have been before it was rounded. */
interface Written extends Equation {
  readonly range: Range;
}

/** How near a reader may not come. */
export interface Nearness {
  /** To what sums are rounded, in minor units. */
  readonly step: number;
  /** The part of an amount by which it may not be known, from below to above. */
  readonly part: number;
  /** The part of a sum that two people may have; left out, as where nothing is protected, all. */
  readonly dominance?: number;
}

/** An amount by one set of rules: 0 those before, then those after in their order. */
export interface Looked {
  readonly amount: string;
  readonly rules: number;
  /** By what it is broken down. */
  readonly names: readonly string[];
  /** To what sums are rounded, in minor units. */
  readonly step: number;
}

/** The sums of an amount that tables show by one set of rules: those before stand beside each of those after. */
export function writtenSums(tables: readonly WrittenTable[], looked: Looked): readonly Written[] {
  const versions = [...new Set(tables.flatMap(({ rows }) => rows.map((row) => row["rules"])))];
  const isOwn = (row: WrittenTable["rows"][number]) =>
    looked.rules === 0 || row["rules"] === versions[looked.rules - 1];
  return tables.flatMap(({ by, rows }) => {
    if (by !== "measure" && !looked.names.includes(by)) return [];
    return rows.filter(isOwn).flatMap((row): readonly Written[] => {
      const cell = cellOf(row, by, looked);
      const name = row[by] ?? "";
      // The row of totals has no name.
      if (cell === undefined || name === "") return [];
      const value = Math.round(Number(cell) * 100);
      const range = { low: Math.max(0, value - looked.step / 2), high: value + looked.step / 2 };
      return [by === "measure" ? { by: "all", groups: [], range } : { by, groups: name.split("+"), range }];
    });
  });
}

function cellOf(row: WrittenTable["rows"][number], by: string, { amount, rules }: Looked): string | undefined {
  const moment = rules === 0 ? "before" : "after";
  if (by === "measure") return row["measure"] === amount ? row[moment] : undefined;
  return by === "source" ? row[moment] : row[`${amount}-${moment}`];
}

/** Cells of too few people whose amount a reader knows nearly, by sums that are rounded and amounts of which none is below 0: in words. */
export function foundByRanges(
  written: readonly Written[],
  attacked: Attacked,
  { step, part, dominance = Infinity }: Nearness,
): readonly string[] {
  const { amount, atoms, valuesOf } = attacked;
  const kinds = kindsOf(atoms, written);
  const own = written.map(({ range }, at): KnownSum => ({
    of: kinds.flatMap((kind, index) => (kind.equations.includes(at) ? [index] : [])),
    range,
  }));
  const sums = withRests(own);
  const ranges = narrowed(mostOf(kinds, own, dominance), sums);
  const valueIn = (cell: Iterable<number>) =>
    [...cell].reduce((sum, index) => {
      const atom = atoms[index];
      return sum + (atom === undefined ? 0 : (valuesOf(atom)[0] ?? 0));
    }, 0);
  // What a reader says must be so: otherwise this attack is wrong.
  for (const [at, kind] of kinds.entries()) {
    const [value, { low, high } = { low: 0, high: Infinity }] = [valueIn(kind.atoms), ranges[at]];
    if (value < low || value > high) throw new RangeError(`${amount}: ${value} is not from ${low} to ${high}`);
  }
  const cells = [...fewCells(attacked), ...fewKinds(kinds, attacked)];
  return cells.flatMap(({ name, cell }) => {
    const value = valueIn(cell);
    const { low, high } = rangeOf(cell, { kinds, ranges, sums });
    const isNear = value !== 0 && high - low < Math.max(step, value * part);
    return isNear ? [`${amount}: ${name} is ${value}, known from ${low} to ${high}`] : [];
  });
}

/** What kinds are at most: of a sum that is shown, no two people have more than a part, and so of one or two nobody. */
function mostOf(kinds: readonly Kind[], sums: readonly KnownSum[], dominance: number): readonly number[] {
  return kinds.map(({ people }, at) =>
    people.size > 2
      ? Infinity
      : Math.min(...sums.filter(({ of }) => of.includes(at)).map(({ range }) => range.high * dominance)),
  );
}

/** Kinds that are told apart by all tables, of too few people. */
function fewKinds(kinds: readonly Kind[], { atoms, threshold }: Attacked) {
  return kinds
    .filter(({ people }) => people.size < threshold)
    .map((kind) => ({ name: `few of ${JSON.stringify(atoms[kind.atoms[0] ?? -1]?.in)}`, cell: new Set(kind.atoms) }));
}

/** From what to what a cell is: the kinds that lie in it, and in part, and what a sum leaves of those that are not. */
function rangeOf(
  cell: ReadonlySet<number>,
  {
    kinds,
    ranges,
    sums,
  }: { readonly kinds: readonly Kind[]; readonly ranges: readonly Range[]; readonly sums: readonly KnownSum[] },
): Range {
  const inside = kinds.map(({ atoms }) => atoms.filter((atom) => cell.has(atom)).length);
  const isWhole = (at: number) => inside[at] === kinds[at]?.atoms.length;
  const low = ranges.reduce((sum, range, at) => sum + (isWhole(at) ? range.low : 0), 0);
  const high = ranges.reduce((sum, range, at) => sum + ((inside[at] ?? 0) > 0 ? range.high : 0), 0);
  return sums.reduce(
    (found, { of, range }) => {
      // A sum in which all of the cell stands leaves it at most this, and one of which the rest is known at least that.
      const holdsAll = inside.every((count, at) => count === 0 || of.includes(at));
      if (!holdsAll) return found;
      const others = of.filter((at) => (inside[at] ?? 0) === 0 || !isWhole(at));
      const least = others.filter((at) => (inside[at] ?? 0) === 0).reduce((sum, at) => sum + (ranges[at]?.low ?? 0), 0);
      const most = others.reduce((sum, at) => sum + (ranges[at]?.high ?? Infinity), 0);
      return { low: Math.max(found.low, range.low - most), high: Math.min(found.high, range.high - least) };
    },
    { low, high },
  );
}
