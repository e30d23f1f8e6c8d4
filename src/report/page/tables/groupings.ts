import type { TableColumn } from "../../index.js";
import type { Label } from "../../../sources/index.js";
import { setApart } from "../sums/small-groups.js";
import { bandName, type Tally } from "../sums/tally.js";
import { joined, named, shownGroups, type NamedGroup } from "./group-table.js";
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

/** People by something: by level, age, region or municipality. */
export interface Grouping {
  readonly id: string;
  /** The column that names the groups. */
  readonly column: TableColumn;
  /** Such as "by level", for sentences. */
  readonly by: Label;
  /** Undefined where even all together are too few. */
  readonly groups: readonly NamedGroup[] | undefined;
}

/** The people by level, age, region and municipality, small groups together. */
export function groupingsOf(tally: Tally, names: Names, voice: Voice): readonly Grouping[] {
  const places = placesOf(tally, names, voice);
  const column = (id: string, lv: string, en: string): TableColumn => ({ id, kind: "text", label: { lv, en } });
  return [
    {
      id: "levels",
      column: column("levels", "Aprūpes līmenis", "Level"),
      by: { lv: "pa aprūpes līmeņiem", en: "by level" },
      groups: shownGroups(levelsOf(tally, names, voice), voice),
    },
    {
      id: "ages",
      column: column("ages", "Vecums gados", "Age in years"),
      by: { lv: "pa vecuma grupām", en: "by age" },
      groups: shownGroups(agesOf(tally, voice), voice),
    },
    {
      id: "regions",
      column: column("regions", "Reģions", "Region"),
      by: { lv: "pa reģioniem", en: "by region" },
      groups: places.regions,
    },
    {
      id: "municipalities",
      column: column("municipalities", "Pašvaldība", "Municipality"),
      by: { lv: "pa pašvaldībām", en: "by municipality" },
      groups: places.municipalities,
    },
  ];
}

function levelsOf({ byLevels }: Tally, { level, levels }: Names, { say }: Voice): readonly NamedGroup[] {
  const order = (key: string) =>
    key
      .split(" ")
      .map((id) => String(levels.indexOf(id)).padStart(4, "0"))
      .join(" ");
  return [...byLevels]
    .toSorted(([left], [right]) => (order(left) < order(right) ? -1 : 1))
    .map(([key, sums]) => {
      const name = key === "" ? say("Bez līmeņa", "Without a level") : key.split(" ").map(level).join(" → ");
      return named(name, sums);
    });
}

function agesOf({ byAge }: Tally, { say }: Voice): readonly NamedGroup[] {
  return [...byAge]
    .toSorted(([left = 1000], [right = 1000]) => left - right)
    .map(([first, sums]) => named(first === undefined ? say("Nav zināms", "Not known") : bandName(first), sums));
}

/** A region with the places in it. */
interface Region extends NamedGroup {
  readonly places: readonly NamedGroup[];
}

/**
 * Regions, and municipalities of which small ones stand together with others of their region: else one could be worked out by taking the
 * others from the sums of the region.
 */
function placesOf(tally: Tally, names: Names, voice: Voice) {
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
