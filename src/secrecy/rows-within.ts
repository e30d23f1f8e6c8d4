/** From so many sets of people on, no more are worked out. */
const most = 600;

/**
 * Sets of people that a reader finds by taking rows from each other: of a set, the rows of a break-down within it, and it of the rows that
 * it touches; and so on with what is left.
 *
 * @param everybody all classes of people
 * @param breakDowns rows of each break-down, as the classes in them; no class is in two of them
 * @returns the sets, as classes
 */
export function setsTold(
  everybody: readonly number[],
  breakDowns: readonly (readonly (readonly number[])[])[],
): readonly (readonly number[])[] {
  const all = maskOf(everybody);
  const rows = breakDowns.map((own) => own.map(maskOf));
  const known = new Set([all, ...rows.flat()]);
  for (const set of known) {
    if (known.size > most) break;
    known.add(all & ~set);
    for (const own of rows) {
      const [within, touched] = [union(own, (row) => (row & ~set) === 0n), union(own, (row) => (row & set) !== 0n)];
      known.add(set & ~within);
      // Whom no row has, where a break-down does not show everybody, hides the others.
      if ((set & ~touched) === 0n) known.add(touched & ~set);
    }
  }
  known.delete(0n);
  return [...known].map((set) => everybody.filter((each) => (set & (1n << BigInt(each))) !== 0n));
}

function maskOf(classes: readonly number[]): bigint {
  return classes.reduce((mask, each) => mask | (1n << BigInt(each)), 0n);
}

function union(rows: readonly bigint[], isPart: (row: bigint) => boolean): bigint {
  return rows.filter(isPart).reduce((sum, row) => sum | row, 0n);
}
