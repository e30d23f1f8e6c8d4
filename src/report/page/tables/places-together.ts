import { setApart } from "../sums/small-groups.js";
import type { Tally } from "../sums/tally.js";
import { type NamedGroup, joined, named } from "./group-table.js";
import type { Voice } from "../voice.js";

/** What levels, places and regions are called. */
export interface Names {
  readonly level: (id: string) => string;
  readonly place: (id: string) => string;
  /** Id and name of the region of a place; undefined where it is in none. */
  readonly region: (place: string) => { readonly id: string; readonly name: string } | undefined;
  /** Levels in the order of the scheme, and regions in that of their list. */
  readonly levels: readonly string[];
}

/** A region with the places in it. */
interface Region extends NamedGroup {
  readonly places: readonly NamedGroup[];
}

/**
 * Regions, and municipalities of which small ones stand together with others of their region: else one could be worked out by taking the
 * others from the sums of the region.
 */
export function placesOf(tally: Tally, names: Names, voice: Voice) {
  const regions = new Map<string, { readonly name: string; readonly places: NamedGroup[] }>();
  for (const [place, sums] of tally.byPlace) {
    const region = place === undefined ? undefined : names.region(place);
    const { id = "", name = voice.say("Bez reģiona", "No region") } = region ?? {};
    const own = regions.get(id) ?? { name, places: [] };
    regions.set(id, own);
    own.places.push(named(place === undefined ? voice.say("Nav zināma", "Not known") : names.place(place), sums));
  }
  const all = [...regions.values()].toSorted((left, right) => (left.name < right.name ? -1 : 1)).map(regionOf);
  const { alone, together } = setApart(all, voice.smallest, { shared: false });
  const rest =
    together.length === 0
      ? []
      : [regionOf({ name: joined(together, voice).name, places: together.flatMap(({ places }) => places) })];
  const shown = [...alone, ...rest];
  if (shown.some(({ people }) => people < voice.smallest)) return { regions: undefined, municipalities: undefined };
  const hasRegions = [...regions.keys()].some((id) => id !== "");
  return {
    regions: hasRegions ? shown : undefined,
    municipalities: tally.hasCases ? shown.flatMap((region) => placesIn(region, hasRegions, voice)) : undefined,
  };

  function regionOf({ name, places }: { readonly name: string; readonly places: readonly NamedGroup[] }): Region {
    return {
      ...joined(places, voice, name),
      places: places.toSorted((left, right) => (left.name < right.name ? -1 : 1)),
    };
  }
}

function placesIn({ name, places }: Region, isRegion: boolean, voice: Voice): readonly NamedGroup[] {
  const { alone, together } = setApart(places, voice.smallest, { shared: false });
  if (together.length === 0) return alone;
  const { say } = voice;
  const rest = isRegion
    ? say(`Citas: ${name} (${together.length})`, `Others: ${name} (${together.length})`)
    : undefined;
  return [...alone, joined(together, voice, rest)];
}
