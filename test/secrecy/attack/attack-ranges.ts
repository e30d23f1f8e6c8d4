import { fewCells, type Attacked } from "./attack-tables.js";
import { kindsOf, type Equation, type Kind } from "./equations.js";
import { narrowed, withRests, type KnownSum, type Range } from "./intervals.js";
import { rangesOfCells } from "./range-of-cell.js";
import type { WrittenTable } from "./read-written.js";

/** A published sum with what it may have been before it was rounded. */
export interface Written extends Equation {
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
      const range = beforeRounding(cell, looked.step);
      return [by === "measure" ? { by: "all", groups: [], range } : { by, groups: name.split("+"), range }];
    });
  });
}

/** What an amount from 0 may have been before it was rounded. */
export function beforeRounding(cell: string, step: number): Range {
  const value = Math.round(Number(cell) * 100);
  return { low: Math.max(0, value - step / 2), high: value + step / 2 };
}

function cellOf(row: WrittenTable["rows"][number], by: string, { amount, rules }: Looked): string | undefined {
  const moment = rules === 0 ? "before" : "after";
  if (by === "measure") return row["measure"] === amount ? row[moment] : undefined;
  return by === "source" ? row[moment] : row[`${amount}-${moment}`];
}

/** What changes from sums by some rules to the same sums by others: both were rounded. */
export function changesIn(old: readonly Written[], now: readonly Written[]): readonly Written[] {
  const keyOf = ({ by, groups }: Written) => JSON.stringify([by, groups]);
  const earlier = new Map(old.map((each) => [keyOf(each), each.range]));
  return now.flatMap((each) => {
    const was = earlier.get(keyOf(each));
    const { range } = each;
    if (was === undefined) return [];
    return [{ ...each, range: { low: range.low - was.high, high: range.high - was.low } }];
  });
}

/**
 * Cells of too few people whose amount, or change, a reader knows nearly, by sums that are rounded: in words. An amount is not below 0, and
 * whether a change is one up or down, whoever reads the rules knows.
 */
export function foundByRanges(
  written: readonly Written[],
  attacked: Attacked,
  { step, part, dominance = Infinity }: Nearness,
): readonly string[] {
  const { amount, atoms, valuesOf } = attacked;
  const values = atoms.map((atom) => valuesOf(atom)[0] ?? 0);
  const kinds = kindsOf(atoms, written, (at) => ((values[at] ?? 0) < 0 ? "down" : "up"));
  const valueIn = (cell: Iterable<number>) => [...cell].reduce((sum, index) => sum + (values[index] ?? 0), 0);
  const isDown = kinds.map((kind) => valueIn(kind.atoms) < 0);
  const places = written.map((): number[] => []);
  for (const [index, { equations }] of kinds.entries()) for (const at of equations) places[at]?.push(index);
  const own = written.map(({ range }, at): KnownSum => ({ of: places[at] ?? [], range }));
  const sums = withRests(own);
  const ranges = narrowed(firstOf(kinds, own, { isDown, dominance }), sums);
  // What a reader says must be so: otherwise this attack is wrong.
  for (const [at, kind] of kinds.entries()) {
    const [value, { low, high } = { low: 0, high: Infinity }] = [valueIn(kind.atoms), ranges[at]];
    if (value < low || value > high) throw new RangeError(`${amount}: ${value} is not from ${low} to ${high}`);
  }
  const rangeOf = rangesOfCells(kinds, ranges, sums);
  const cells = [...fewCells(attacked), ...fewKinds(kinds, attacked)];
  return cells.flatMap(({ name, cell }) => {
    const value = valueIn(cell);
    const { low, high } = rangeOf(cell);
    const isNear = value !== 0 && high - low < Math.max(step, Math.abs(value) * part);
    return isNear ? [`${amount}: ${name} is ${value}, known from ${low} to ${high}`] : [];
  });
}

/**
 * What kinds are before any sum is looked at: on their side of 0, and of one or two people no more than the part of a sum that is shown which
 * two people may have; where changes of it go up and down, that tells nothing.
 */
function firstOf(
  kinds: readonly Kind[],
  sums: readonly KnownSum[],
  { isDown, dominance }: { readonly isDown: readonly boolean[]; readonly dominance: number },
): readonly Range[] {
  const mostOf = sums.map(({ of, range }) => {
    const down = of.filter((at) => isDown[at] === true).length;
    if (down > 0 && down < of.length) return Infinity;
    return Math.max(0, down > 0 ? -range.low : range.high) * dominance;
  });
  return kinds.map(({ people, equations }, at) => {
    const most = people.size > 2 ? Infinity : Math.min(Infinity, ...equations.map((each) => mostOf[each] ?? Infinity));
    return isDown[at] === true ? { low: -most, high: 0 } : { low: 0, high: most };
  });
}

/** Kinds that are told apart by all tables, of too few people. */
function fewKinds(kinds: readonly Kind[], { atoms, threshold }: Attacked) {
  return kinds
    .filter(({ people }) => people.size < threshold)
    .map((kind) => ({ name: `few of ${JSON.stringify(atoms[kind.atoms[0] ?? -1]?.in)}`, cell: new Set(kind.atoms) }));
}
