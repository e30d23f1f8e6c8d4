import { counties } from "./counties.js";
import { counties2009 } from "./counties-2009.js";
import { oneWithId } from "../name-asked.js";
import type { Municipality } from "./municipality.js";
import { stateCities } from "./state-cities.js";

/** Every municipality since 2021-07-01, and of the older ones those that the examples use. */
export const municipalities: readonly Municipality[] = [...stateCities, ...counties, ...counties2009];

/**
 * The municipality of an id.
 *
 * @throws {InputError} for an id that no municipality has, with the near one
 *
 * @example
 * municipalityOf("talsu-novads").iso; // "LV-097"
 */
export function municipalityOf(id: string): Municipality {
  return oneWithId(municipalities, id, "the id of a municipality");
}

/** The municipality of an id where it is one; a country or a region is none. */
export function municipalityWithId(id: string): Municipality | undefined {
  return municipalities.find((municipality) => municipality.id === id);
}
