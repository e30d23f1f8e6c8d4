import type { Case } from "../person/case.js";

/**
 * Where somebody counts with all amounts, also after a move: the place of the first enrolment; without one, the first declared residence,
 * or the first of any kind. Undefined where the case names no place.
 */
export function placeOfCase({ enrolments = [], residences = [] }: Case): string | undefined {
  return first(enrolments) ?? first(residences, "declared") ?? first(residences);
}

/** The place of the earliest of some facts, or of those of one kind; of several on one day, of the first. */
function first(facts: readonly Placed[], kind?: string): string | undefined {
  let found: Placed | undefined;
  for (const fact of facts) {
    if (kind !== undefined && fact.kind !== kind) continue;
    if (found === undefined || fact.from < found.from) found = fact;
  }
  return found?.place;
}

/** A fact with a place. */
interface Placed {
  readonly from: string;
  readonly place: string;
  readonly kind?: string;
}
