import { intersectLists, union, type Period } from "../../../calendar/index.js";
import type { CompiledCondition } from "../../compiled.js";
import type { PlaceFacts } from "../../common/read-places.js";
import type { ConditionOptionFacts } from "./read-options.js";
import type { Scheme } from "../../scheme.js";

/** The conditions of a scheme, each residence condition with the days on which every place satisfies it. */
export function compileConditions(
  scheme: Scheme,
  places: readonly PlaceFacts[],
  options: readonly (readonly ConditionOptionFacts[])[],
): readonly CompiledCondition[] {
  const byId = new Map(places.map((place) => [place.place.id, place]));
  return scheme.conditions.map((condition, index) => {
    if (condition.kind !== "residence") return { condition, inside: [], options: options[index] ?? [] };
    const asked = new Set(condition.places);
    return { condition, inside: places.map((place) => daysInside(place, asked, byId)), options: [] };
  });
}

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
