import type { Kind } from "./equations.js";
import { endsOf, without, type KnownSum, type Range } from "./intervals.js";

/** What is asked of cells: from what to what each is, by the ranges of kinds and by sums. */
export type RangeOfCell = (cell: Iterable<number>) => Range;

/**
 * From what to what cells are: the kinds that lie in one, and in part, and what a sum leaves of those that are not.
 *
 * @param ranges of the kinds, each on one side of 0
 */
export function rangesOfCells(
  kinds: readonly Kind[],
  ranges: readonly Range[],
  sums: readonly KnownSum[],
): RangeOfCell {
  const [lows, highs] = [ranges.map(({ low }) => low), ranges.map(({ high }) => high)];
  const kindOf = new Map(kinds.flatMap(({ atoms }, at) => atoms.map((atom) => [atom, at] as const)));
  const inSums = kinds.map((): number[] => []);
  const looked = sums.map(({ of, range }, index) => {
    for (const at of of) inSums[at]?.push(index);
    return { of: new Set(of), range, least: endsOf(of, lows), most: endsOf(of, highs) };
  });
  return (cell) => {
    const inside = new Map<number, number>();
    for (const atom of cell) {
      const at = kindOf.get(atom) ?? -1;
      inside.set(at, (inside.get(at) ?? 0) + 1);
    }
    const own = [...inside.keys()];
    const [whole, part] = [true, false].map((isWhole) =>
      own.filter((at) => (inside.get(at) === kinds[at]?.atoms.length) === isWhole),
    );
    const endsIn = (of: readonly number[] = [], ends: readonly number[]) => of.map((at) => ends[at] ?? 0);
    const [partLow, partHigh] = [endsIn(part, lows), endsIn(part, highs)];
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    // Of a part of what is from 0 up there may be nothing, and all.
    const [leastOfPart, mostOfPart] = [
      sum(partLow.map((end) => Math.min(0, end))),
      sum(partHigh.map((end) => Math.max(0, end))),
    ];
    let low = sum(endsIn(whole, lows)) + leastOfPart;
    let high = sum(endsIn(whole, highs)) + mostOfPart;
    const [first] = own.toSorted((left, right) => (inSums[left]?.length ?? 0) - (inSums[right]?.length ?? 0));
    for (const index of inSums[first ?? -1] ?? []) {
      const each = looked[index];
      // A sum in which all of the cell stands leaves it at most this, and one of which the rest is known at least that.
      if (each === undefined || !own.every((at) => each.of.has(at))) continue;
      const most = without(each.most, ...endsIn(own, highs)) + mostOfPart;
      const least = without(each.least, ...endsIn(own, lows)) + leastOfPart;
      low = Math.max(low, each.range.low - most);
      high = Math.min(high, each.range.high - least);
    }
    return { low, high };
  };
}
