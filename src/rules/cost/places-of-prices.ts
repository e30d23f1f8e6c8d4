import type { CaseFacts } from "../../person/facts/facts.js";
import type { PlaceSpan } from "../../person/facts/spans.js";
import type { CompiledScheme } from "../compiled.js";

const none: readonly never[] = [];

/** What may hold for a service at one place, or everywhere. */
interface PlacedRow {
  readonly service: string;
  readonly place: string | undefined;
}

/** Whether a price, a ceiling or a unit cost of each service names a place, so that it hangs on where the person lives. */
export function namesPlaces(
  services: readonly { readonly id: string }[],
  lists: readonly (readonly PlacedRow[])[],
): readonly boolean[] {
  const placed = new Set<string>();
  for (const { service, place } of lists.flat()) if (place !== undefined) placed.add(service);
  return services.map(({ id }) => placed.has(id));
}

/**
 * Where the prices of a service are looked up, in order of days: where the person lives, or, where nothing of the service hangs on that,
 * nowhere on all days, under a name that no place has.
 *
 * @param service the index of the service in the scheme
 */
export function placesOfPrices(service: number, facts: CaseFacts, compiled: CompiledScheme): readonly PlaceSpan[] {
  if (compiled.namesPlaces[service] !== false) return facts[compiled.scheme.cost.residence] ?? none;
  return [{ from: facts.from, to: facts.to, place: "" }];
}

/** The index of the list of prices of a place: the last is that of no place. */
export function placeAt(place: string, { placeIndexes, places }: CompiledScheme): number {
  return placeIndexes.get(place) ?? places.length;
}
