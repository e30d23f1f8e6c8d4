/** Which groups are shown alone, and which only as one. */
export interface Apart<Group> {
  readonly alone: readonly Group[];
  /** Shown as one row, so that the table still adds up; empty where no group is small. */
  readonly together: readonly Group[];
}

/**
 * Puts groups with fewer people than a report may show into one, with as many of the next larger ones as keep anybody from working out a
 * small group by taking the others from the total.
 *
 * @param smallest how many people a group must have to be shown alone
 * @param shared whether the same person may be in several groups, such as months: then what is put together must hold one large group
 */
export function setApart<Group extends { readonly people: number }>(
  groups: readonly Group[],
  smallest: number,
  { shared }: { readonly shared: boolean },
): Apart<Group> {
  const filled = groups.filter(({ people }) => people > 0);
  const bySize = filled.toSorted((left, right) => left.people - right.people);
  const together = new Set(bySize.filter(({ people }) => people < smallest));
  if (together.size === 0) return { alone: filled, together: [] };
  const enough = () => {
    const sizes = [...together].map(({ people }) => people);
    return smallest <= (shared ? Math.max(...sizes) : sizes.reduce((sum, people) => sum + people, 0));
  };
  for (const next of bySize) {
    if (enough()) break;
    together.add(next);
  }
  return {
    alone: filled.filter((group) => !together.has(group)),
    together: filled.filter((group) => together.has(group)),
  };
}
