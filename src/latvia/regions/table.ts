import type { OpenInput } from "../../rules/reading/parameter.js";
import type { Place } from "../../rules/common/place.js";
import type { Table } from "../entry.js";
import { municipalities } from "./municipalities.js";
import type { Municipality } from "./municipality.js";
import { regions } from "./regions.js";
import { regionSources } from "./sources.js";

/** The planning regions and municipalities as one document. */
export interface RegionTable extends Table {
  readonly regions: readonly Place[];
  readonly municipalities: readonly Municipality[];
}

const open: readonly OpenInput[] = [
  {
    id: "mergers-2029",
    unit: "date",
    reason:
      "A law of 2021 was to merge five cities with the counties around them in 2029 (43 to 38 municipalities); whether it still stands was not seen. Ask for the Law on Administrative Territories and Populated Areas in its present wording.",
  },
];

/** Every municipality since 2021-07-01 with its planning region, and of the older ones those that the examples use. */
export const regionTable: RegionTable = {
  schemaVersion: 1,
  id: "regions",
  label: { lv: "Plānošanas reģioni un pašvaldības", en: "Planning regions and municipalities" },
  note: "43 municipalities since 2021-07-01, 42 since Varakļāni became part of Madona on 2025-07-01; of those of 2009 to 2021 only the ones that examples and schemes use.",
  sources: regionSources,
  open,
  regions,
  municipalities,
};
