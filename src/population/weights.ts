import { allocate } from "../numbers/index.js";

/** The cases of a combination of groups: how many have which weight, the larger weight first. */
export type Weights = readonly { readonly weight: number; readonly cases: number }[];

/** A combination of groups in which somebody is. */
export interface FilledCell {
  /** The group of each dimension, by its place. */
  readonly groups: readonly number[];
  readonly weights: Weights;
}

/**
 * Shares cases among combinations in proportion to their people, at least one each, and the people of each combination among its cases as
 * evenly as whole people can be.
 *
 * @param people of each combination, above 0
 * @param cases in all; undefined for one of each person
 */
export function casesOfCells(people: readonly number[], cases: number | undefined): readonly Weights[] {
  const shared = cases === undefined ? people : allocate(cases, people);
  return people.map((count, at) => {
    const own = Math.min(count, Math.max(1, shared[at] ?? 0));
    const weight = Math.floor(count / own);
    const more = count - weight * own;
    return [
      ...(more > 0 ? [{ weight: weight + 1, cases: more }] : []),
      ...(own > more ? [{ weight, cases: own - more }] : []),
    ];
  });
}
