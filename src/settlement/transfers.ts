/** An amount from one to another, by their indexes. */
export interface Transfer {
  readonly from: number;
  readonly to: number;
  /** More than 0. */
  readonly minor: number;
}

/**
 * Who gives whom how much, so that each has its difference: the first who owes pays the first to whom something is owed, until either is
 * even, then the next. So there are fewer transfers than payers.
 *
 * @param differences what each is to have more, below 0 where it has too much; they add up to 0
 */
export function transfersOf(differences: readonly number[]): readonly Transfer[] {
  const left = [...differences];
  const transfers: Transfer[] = [];
  let [from, to] = [0, 0];
  for (;;) {
    while (from < left.length && (left[from] ?? 0) >= 0) from += 1;
    while (to < left.length && (left[to] ?? 0) <= 0) to += 1;
    const [owes, owed] = [-(left[from] ?? 0), left[to] ?? 0];
    const minor = Math.min(owes, owed);
    if (!(minor > 0)) return transfers;
    transfers.push({ from, to, minor });
    left[from] = minor - owes;
    left[to] = owed - minor;
  }
}
