import { addSums, emptySums, supportOf, shareOf, type Sums } from "./sums.js";

/** Sums by place, and there by need: the levels that people have, one after the other. */
export type Cells = Map<string, Map<string, Sums>>;

/** What people of a place receive, and people of equal need elsewhere. */
export interface MatchedPlace {
  readonly place: string;
  /** People of the place for whom there are enough of equal need elsewhere. */
  readonly people: number;
  /** What the public pays for them, for each day with a budget, in minor units. */
  readonly here: bigint;
  /** What the public pays elsewhere for people of equal need, as many days of each need as here. */
  readonly elsewhere: bigint;
}

/** Adds a person to the people of the same place and need. */
export function addCell(
  cells: Cells,
  { place, need }: { readonly place: string; readonly need: string },
  own: Sums,
): void {
  const needs = cells.get(place) ?? new Map<string, Sums>();
  cells.set(place, needs);
  const sums = needs.get(need) ?? emptySums();
  needs.set(need, sums);
  addSums(sums, own);
}

/**
 * Sets the people of each place against people of equal need in all other places, for each day with a budget.
 *
 * @param smallest how many people both sides must have at least
 */
export function matchPlaces(cells: Cells, smallest: number): readonly MatchedPlace[] {
  const all = new Map<string, Sums>();
  for (const needs of cells.values()) {
    for (const [need, sums] of needs) {
      const whole = all.get(need) ?? emptySums();
      all.set(need, whole);
      addSums(whole, sums);
    }
  }
  const matched = [...cells].map(([place, needs]) => {
    const own = emptySums();
    let expected = { over: 0n, under: 1n };
    for (const [need, sums] of needs) {
      const whole = all.get(need) ?? sums;
      const days = whole.days - sums.days;
      if (whole.people - sums.people < smallest || days === 0n) continue;
      addSums(own, sums);
      const over = sums.days * (supportOf(whole) - supportOf(sums));
      expected = { over: expected.over * days + over * expected.under, under: expected.under * days };
    }
    return { place, own, expected };
  });
  return matched.flatMap(({ place, own, expected }) => {
    if (own.people < smallest || own.days === 0n) return [];
    const here = shareOf(supportOf(own), own.days);
    return [{ place, people: own.people, here, elsewhere: shareOf(expected.over, expected.under * own.days) }];
  });
}
