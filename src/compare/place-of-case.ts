import type { Case } from "../person/case.js";

/**
 * Where somebody counts with all amounts, also after a move: the place of the first enrolment; without one, the first declared residence,
 * or the first of any kind. Undefined where the case names no place.
 */
export function placeOfCase({ enrolments = [], residences = [] }: Case): string | undefined {
  const first = (facts: readonly { readonly from: string; readonly place: string }[]) =>
    facts.toSorted((left, right) => (left.from < right.from ? -1 : 1))[0]?.place;
  return first(enrolments) ?? first(residences.filter(({ kind }) => kind === "declared")) ?? first(residences);
}
