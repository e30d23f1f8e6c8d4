import { contains } from "../../calendar/index.js";
import { received } from "../../errors/index.js";
import { checkNoOverlap } from "../reading/coverage.js";
import { placeKinds, type Place } from "./place.js";
import type { MembershipFacts, PlaceFacts } from "./place-facts.js";
import { checkReference, checkSource, readPeriod, type Reading, type RuleDocument } from "../reading/reading.js";

/** The places of a scheme: real dates, known wider places of a wider kind, never two of one kind on a day. */
export function readPlaces(reading: Reading<RuleDocument>): readonly PlaceFacts[] {
  const { issues } = reading;
  return reading.scheme.places.map((place, index) => {
    const path = `places[${index}]`;
    const period = readPeriod(place, path, issues);
    if (place.source !== undefined) checkSource(place.source, path, reading);
    for (const [position, successor] of (place.successors ?? []).entries()) {
      checkReference(
        successor,
        reading.placeIds,
        { what: "a place of this scheme", path: `${path}.successors[${position}]` },
        reading,
      );
    }
    const within = (place.within ?? []).map((membership, position) =>
      readMembership(place, membership, `${path}.within[${position}]`, reading),
    );
    for (const kind of placeKinds) {
      checkNoOverlap(
        within.filter((membership) => kindOf(membership.place, reading) === kind),
        issues,
      );
    }
    return { ...period, place, within };
  });
}

function readMembership(
  place: Place,
  membership: { readonly place: string; readonly from: string; readonly to: string },
  path: string,
  reading: Reading<RuleDocument>,
): MembershipFacts {
  checkReference(
    membership.place,
    reading.placeIds,
    { what: "a place of this scheme", path: `${path}.place` },
    reading,
  );
  const kind = kindOf(membership.place, reading);
  if (kind !== undefined && placeKinds.indexOf(kind) >= placeKinds.indexOf(place.kind)) {
    reading.issues.push({
      code: "place-not-wider",
      path: `${path}.place`,
      expected: `a place wider than a ${place.kind}`,
      received: `${received(membership.place)}, a ${kind}`,
    });
  }
  return { ...readPeriod(membership, path, reading.issues), place: membership.place, path };
}

function kindOf(id: string, reading: Reading<RuleDocument>): Place["kind"] | undefined {
  return reading.scheme.places[reading.placeIds.get(id) ?? -1]?.kind;
}

/** The ids of a place and of all places it lies in on a day, the narrowest first. */
export function placesAround(id: string, day: number, places: ReadonlyMap<string, PlaceFacts>): readonly string[] {
  const around = [id];
  for (const membership of places.get(id)?.within ?? []) {
    if (contains(membership, day)) around.push(...placesAround(membership.place, day, places));
  }
  return around;
}
