import { counties } from "./counties.js";
import { counties2009 } from "./counties-2009.js";
import type { Municipality } from "./municipality.js";
import { stateCities } from "./state-cities.js";

/** Every municipality since 2021-07-01, and of the older ones those that the examples use. */
export const municipalities: readonly Municipality[] = [...stateCities, ...counties, ...counties2009];

/** The municipality of an id, or undefined for an id that this table does not have. */
export function municipalityOf(id: string): Municipality | undefined {
  return municipalities.find((municipality) => municipality.id === id);
}
