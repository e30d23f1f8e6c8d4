import type { TableColumn } from "../../index.js";
import type { Label } from "../../../sources/index.js";
import { bandName } from "../sums/age-bands.js";
import type { Tally } from "../sums/tally.js";
import { type NamedGroup, named, shownGroups } from "./group-table.js";
import type { Voice } from "../voice.js";
import { type Names, placesOf } from "./places-together.js";

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
