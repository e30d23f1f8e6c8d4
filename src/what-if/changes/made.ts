/** Which of several changes are made, as a number of which bit `index` says so of each. */
export type Made = number;

/** Of how many changes shares are worked out: of six there are 64 sets. */
export const mostForShares = 6;

/** So many changes can be told apart: more have no number that is exact. */
export const mostParts = 50;

/** The sets of changes that are needed to tell what each does, the empty one first. */
export function setsNeeded(count: number): readonly Made[] {
  const all = 2 ** count - 1;
  if (count <= mostForShares) return Array.from({ length: all + 1 }, (_, made) => made);
  const each = Array.from({ length: count }, (_, index) => index);
  const sets = each.flatMap((index) => [2 ** index, all - 2 ** index, 2 ** (index + 1) - 1]);
  return [...new Set([0, ...sets, all])];
}

/** Whether a change is among those that are made. */
export function isMade(made: Made, index: number): boolean {
  return Math.floor(made / 2 ** index) % 2 === 1;
}
