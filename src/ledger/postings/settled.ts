import { groupBy } from "../../lists/index.js";

/** What is posted of an entry in a month, in minor units. */
export interface PostedMinor {
  readonly entry: string;
  readonly minor: number;
}

/**
 * The postings that were paid: those of an entry up to the last with which they come to what was paid. Where they never do, up to the last that
 * what was paid reaches, from below where it adds and from above where it takes back.
 *
 * @param rows of each entry in the order of months
 * @param paidOf what was paid of an entry in minor units; undefined where nothing was
 */
export function settledOf<Row extends PostedMinor>(
  rows: readonly Row[],
  paidOf: (entry: string) => number | undefined,
): ReadonlySet<Row> {
  const settled = new Set<Row>();
  for (const [entry, own] of groupBy(rows, (row) => row.entry)) {
    const paid = paidOf(entry);
    if (paid === undefined) continue;
    let sum = 0;
    const sums = own.map(({ minor }) => (sum += minor));
    const exact = sums.lastIndexOf(paid);
    const reached = sums.findLastIndex((each, place) => ((own[place]?.minor ?? 0) > 0 ? paid >= each : paid <= each));
    for (const row of own.slice(0, (exact < 0 ? reached : exact) + 1)) settled.add(row);
  }
  return settled;
}
