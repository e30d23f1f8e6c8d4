import { spanOn, type Day } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { PlaceSpan } from "../../../person/facts/spans.js";
import type { LeavingFacts } from "../../../person/facts/delivery-facts.js";
import type { ResidenceKind } from "../../../person/residence.js";
import type { CompiledCompensation } from "../compensation/compile.js";
import type { FactName } from "../../../outcome/missing-fact.js";
import { lastUpTo } from "./last-up-to.js";

/** The municipality that claims for a day, and the residence by which it was found. */
export interface FoundClaimant {
  readonly place: string;
  readonly residence: PlaceSpan | undefined;
}

/** Why nobody can be said to claim for a day: a fact is missing, or two residences differ. */
export type NoClaimant = { readonly fact: FactName } | { readonly differ: readonly [declared: string, actual: string] };

/** The municipality that claims for a day, by the residence rule of the scheme. */
export function claimantOn(
  day: Day,
  leaving: LeavingFacts | undefined,
  facts: CaseFacts,
  compiled: CompiledCompensation,
): FoundClaimant | NoClaimant {
  const { residence } = compiled.scheme.claimant;
  switch (residence) {
    case "declared":
    case "actual":
      return residenceOn(day, residence, facts);
    case "both": {
      const declared = residenceOn(day, "declared", facts);
      const actual = residenceOn(day, "actual", facts);
      if (!("place" in declared)) return declared;
      if (!("place" in actual)) return actual;
      return declared.place === actual.place ? declared : { differ: [declared.place, actual.place] };
    }
    case "last-declared": {
      const last = lastUpTo(facts.declared ?? [], ({ from }) => from, day);
      if (last === undefined) return unknown("declared");
      return { place: takenOverOn(day, last.place, compiled), residence: last };
    }
    case "placing-municipality":
      if (leaving?.placedBy === undefined) return { fact: "leavings.placedBy" };
      return { place: takenOverOn(day, leaving.placedBy, compiled), residence: undefined };
  }
}

function residenceOn(day: Day, kind: ResidenceKind, facts: CaseFacts): FoundClaimant | NoClaimant {
  const residence = spanOn(facts[kind] ?? [], day);
  return residence === undefined ? unknown(kind) : { place: residence.place, residence };
}

function unknown(kind: ResidenceKind): NoClaimant {
  return { fact: `residences.${kind}` };
}

/** The place itself while it exists, afterwards the one that took over; itself where nobody or several did. */
function takenOverOn(day: Day, id: string, compiled: CompiledCompensation): string {
  const place = compiled.places.get(id);
  const [successor, ...others] = place?.place.successors ?? [];
  if (place === undefined || day <= place.to || successor === undefined || others.length > 0) return id;
  return takenOverOn(day, successor, compiled);
}
