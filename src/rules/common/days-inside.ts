import { intersectLists, union, type Period } from "../../calendar/index.js";
import type { PlaceFacts } from "./place-facts.js";

/** The days on which a place is one of those asked for, or lies within one of them. */
export function daysInside(
  place: PlaceFacts,
  asked: ReadonlySet<string>,
  places: ReadonlyMap<string, PlaceFacts>,
): readonly Period[] {
  const life = [{ from: place.from, to: place.to }];
  if (asked.has(place.place.id)) return life;
  const spans = place.within.flatMap((membership) => {
    const wider = places.get(membership.place);
    return wider === undefined ? [] : intersectLists([membership], daysInside(wider, asked, places));
  });
  return intersectLists(life, union(spans));
}
