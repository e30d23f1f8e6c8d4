import type { Period } from "./period.js";

/** Rows of days, found by the days that they share with others. */
export interface PeriodIndex<Row extends Period> {
  /** The rows that have a day within the days, by first day; of one first day, in the order they were given. */
  overlapping(days: Period): readonly Row[];
}

/**
 * Makes an index of rows of days.
 *
 * However many rows there are and however long each is, a question takes little more than what it finds: a tree over the rows
 * in the order of their first days knows the last day of each of its branches.
 *
 * @param rows in any order; they may overlap
 *
 * @example
 * indexPeriods(prices).overlapping(days); // the prices that hold on some of the days
 */
export function indexPeriods<Row extends Period>(rows: readonly Row[]): PeriodIndex<Row> {
  const sorted = [...rows].sort((left, right) => left.from - right.from);
  let leaves = 1;
  while (leaves < sorted.length) leaves *= 2;
  const last = lastDays(sorted, leaves);
  /** The first day of the first row below a branch that has rows: they fill the leaves from the left. */
  const firstDay = (branch: number): number => {
    let leaf = branch;
    while (leaf < leaves) leaf *= 2;
    return (sorted[leaf - leaves] as Row).from;
  };
  return {
    overlapping(days) {
      const found: Row[] = [];
      const visit = (branch: number): void => {
        // Every branch has its last day.
        if ((last[branch] as number) < days.from || firstDay(branch) > days.to) return;
        if (branch < leaves) {
          visit(2 * branch);
          visit(2 * branch + 1);
          return;
        }
        // A leaf without a row ends before every day.
        found.push(sorted[branch - leaves] as Row);
      };
      visit(1);
      return found;
    },
  };
}

/** The last day of each branch of a tree; the branches below branch n are 2n and 2n + 1. */
function lastDays(rows: readonly Period[], leaves: number): Float64Array {
  const last = new Float64Array(2 * leaves).fill(Number.NEGATIVE_INFINITY);
  for (const [index, { to }] of rows.entries()) last[leaves + index] = to;
  for (let branch = leaves - 1; branch > 0; branch -= 1) {
    // The branches below it were filled before it.
    last[branch] = Math.max(last[2 * branch] as number, last[2 * branch + 1] as number);
  }
  return last;
}
