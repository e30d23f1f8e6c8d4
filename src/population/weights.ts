import { allocateWithin } from "../numbers/index.js";

/** The cases of a combination of groups: how many have which weight, the larger weight first. */
export type Weights = readonly { readonly weight: number; readonly cases: number }[];

/** A combination of groups in which somebody is. */
export interface FilledCell {
  /** The group of each dimension, by its place. */
  readonly groups: readonly number[];
  readonly weights: Weights;
}

/**
 * Shares cases among combinations in proportion to their people, at least one each and at most one for each person, and the people of each combination among its cases as
 * evenly as whole people can be.
 *
 * @param people of each combination, above 0
 * @param cases in all; as many as combinations where it is fewer, and as people where it is more; undefined for one of each person
 */
export function casesOfCells(people: readonly number[], cases: number | undefined): readonly Weights[] {
  const all = people.reduce((sum, count) => sum + count, 0);
  const shared =
    cases === undefined
      ? people
      : allocateWithin(
          Math.min(all, Math.max(people.length, cases)),
          people.map((count) => ({ weight: count, minimum: 1, maximum: count })),
        );
  return people.map((count, at) => {
    const own = shared[at] ?? 1;
    const weight = Math.floor(count / own);
    const more = count - weight * own;
    return [
      ...(more > 0 ? [{ weight: weight + 1, cases: more }] : []),
      ...(own > more ? [{ weight, cases: own - more }] : []),
    ];
  });
}
