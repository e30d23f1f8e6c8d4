import type { Place } from "../../rules/common/place.js";
import { tableStart } from "./dates.js";

/** Id of the country, the widest place. */
export const country = "latvia";

/** Latvia as a place. */
export const latvia: Place = {
  id: country,
  label: { lv: "Latvija", en: "Latvia" },
  kind: "country",
  from: tableStart,
  to: "open",
  code: "LV",
};

/** The five planning regions. Their borders moved in 2021, so a municipality's membership has dates. */
export const regions: readonly Place[] = [
  region("kurzeme", "Kurzeme", "Kurzeme"),
  region("latgale", "Latgale", "Latgale"),
  region("riga-region", "Rīgas reģions", "Rīga region"),
  region("vidzeme", "Vidzeme", "Vidzeme"),
  region("zemgale", "Zemgale", "Zemgale"),
];

function region(id: string, lv: string, en: string): Place {
  return {
    id,
    label: { lv, en },
    kind: "region",
    from: tableStart,
    to: "open",
    within: [{ place: country, from: tableStart, to: "open" }],
    source: "planning-regions-2009",
  };
}
