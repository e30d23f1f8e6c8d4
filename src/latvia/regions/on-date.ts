import { parseDay, parseEnd, type Day } from "../../calendar/index.js";
import type { Dated } from "../../person/dated.js";
import { dayAsked } from "../day-asked.js";
import { onDay, type OnDay } from "../last-seen.js";
import { nameAsked } from "../name-asked.js";
import { municipalities, municipalityWithId } from "./municipalities.js";
import type { DatedRegion, Municipality } from "./municipality.js";
import { titledRegionSources } from "./sources.js";

/**
 * The municipality that an id stands for on a day: itself while it exists, afterwards the one that took over.
 *
 * @param id id of a municipality, such as `"varaklanu-novads"`
 * @param date a day such as `"2025-07-01"`
 * @returns undefined for a day before the municipality existed, and where several took over
 * @throws {InputError} for an id that no municipality has, and for a text that is no date
 *
 * @example
 * placeOn("varaklanu-novads", "2025-07-01")?.id; // "madonas-novads"
 */
export function placeOn(id: string, date: string): Municipality | undefined {
  const day = dayAsked(date);
  const ids = municipalities.map((each) => each.id);
  nameAsked(id, ids, { path: "id", expected: "the id of a municipality" });
  let municipality = municipalityWithId(id);
  while (municipality !== undefined && parseEnd(municipality.to) < day) {
    const [successor, ...others] = municipality.successors ?? [];
    municipality = successor === undefined || others.length > 0 ? undefined : municipalityWithId(successor);
  }
  return municipality !== undefined && isIn(municipality, day) ? municipality : undefined;
}

/**
 * The planning region in which a municipality lies on a day, with the days, the source and the certainty of its membership.
 *
 * @param id id of a municipality; after its end, its successor's membership counts
 * @param date a day such as `"2018-09-01"`
 * @returns undefined where {@link placeOn} knows no municipality
 * @throws {InputError} for an id that no municipality has, and for a text that is no date
 *
 * @example
 * membershipOn("tukuma-novads", "2021-07-01")?.source; // "planning-regions-2021"
 */
export function membershipOn(id: string, date: string): OnDay<DatedRegion> | undefined {
  const day = dayAsked(date);
  const found = placeOn(id, date)?.regions.find((membership) => isIn(membership, day));
  return found && onDay(found, titledRegionSources, day);
}

/**
 * The id of the planning region in which a municipality lies on a day; {@link membershipOn} says on what that rests.
 *
 * @param id id of a municipality; after its end, its successor's region counts
 * @param date a day such as `"2018-09-01"`
 * @returns the id of the region, such as `"riga-region"`; undefined where {@link placeOn} knows no municipality
 * @throws {InputError} for an id that no municipality has, and for a text that is no date
 *
 * @example
 * regionOf("tukuma-novads-2009", "2018-09-01"); // "riga-region"
 * regionOf("tukuma-novads", "2021-07-01"); // "kurzeme"
 */
export function regionOf(id: string, date: string): string | undefined {
  return membershipOn(id, date)?.region;
}

/** Whether a dated row holds on a day. */
export function isIn(row: Dated, day: Day): boolean {
  return parseDay(row.from) <= day && day <= parseEnd(row.to);
}
