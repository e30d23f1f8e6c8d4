import { parseDay, parseEnd, type Day, type Period } from "../../../calendar/index.js";
import type { ResidenceKind } from "../../../person/residence.js";
import type { Id } from "../../../sources/index.js";
import { checkAll } from "../../reading/check/check-lists.js";
import type { RuleReading } from "../../reading/reader.js";
import type { TestKind } from "../kind.js";
import { among } from "../persons.js";
import { sameSpansUntil, spanOn } from "../spans.js";

/** The residence of the day is one of the places, or lies within one of them; or, with `is: false`, is none of them and lies in none. */
export interface ResidenceTest {
  readonly kind: "residence";
  /** Which of the two residences counts. */
  readonly basis: ResidenceKind;
  /** Ids of the places; one is enough. */
  readonly places: readonly Id[];
  /** Whether the residence has to be in one of the places; left out, it has to be. */
  readonly is?: boolean;
}

/** Where a person lives. */
export interface ResidenceStated {
  readonly kind: "residence";
  /** Whether it is the declared or the actual residence. */
  readonly basis: ResidenceKind;
  /** Id of the place of residence. */
  readonly place: Id;
}

/** A municipality lies in a region, and that in a country. */
const placeDepth = 2;

/** A residence in one of some places. */
export const residence: TestKind<ResidenceTest, ResidenceStated> = {
  looksAt: "person",
  read({ basis, places, is = true }, path, reading) {
    checkAll(places, reading.placeIds, { what: "a place of this scheme", path: `${path}.places` }, reading);
    const within = memberships(reading);
    // Three kinds of places lie in each other; whatever else a document says has an issue of its own.
    const inside = (place: string, day: Day, depth = placeDepth): boolean =>
      places.includes(place) ||
      (depth > 0 &&
        within.some(
          ({ of, place: wider, from, to }) => of === place && from <= day && day <= to && inside(wider, day, depth - 1),
        ));
    return {
      birthdays: [],
      persons: among(`${basis} residence`, [...reading.placeIds.keys()], (place, day) => inside(place, day) === is),
      answerOn({ facts }, day) {
        const lived = spanOn(facts[basis], day);
        return lived === undefined
          ? { fact: `residences.${basis}`, expected: undefined }
          : inside(lived.place, day) === is;
      },
      sameUntil: ({ facts }, day, last) => sameSpansUntil(facts[basis], day, sameSpansUntil(within, day, last)),
      statedOn(facts, day) {
        const lived = spanOn(facts[basis], day);
        return lived === undefined ? undefined : { kind: "residence", basis, place: lived.place };
      },
    };
  },
};

/** Which place lies in which wider one, and when. */
function memberships({ scheme }: RuleReading): readonly (Period & { readonly of: string; readonly place: string })[] {
  return scheme.places.flatMap(({ id, within = [] }) =>
    within.map(({ place, from, to }) => ({ of: id, place, from: parseDay(from), to: parseEnd(to) })),
  );
}
