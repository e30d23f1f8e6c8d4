import type { CompensationScheme } from "../rules/follow/compensation/scheme.js";
import type { Scheme } from "../rules/scheme.js";
import { administrationTable } from "./assistant/index.js";
import { autismTable } from "./autism-rehabilitation/index.js";
import { careLevelTable } from "./care-levels/index.js";
import { communityPlaceTable } from "./community-places/index.js";
import type { Entry, SchemeEntry, Table, TableEntry } from "./entry.js";
import { equalisationTable } from "./equalisation/index.js";
import { basketTable } from "./minimum-basket/index.js";
import { municipalShareTable } from "./municipal-share/index.js";
import { openOfSchemes } from "./open-of-schemes.js";
import { oneWithId } from "./name-asked.js";
import { palliativeTable } from "./palliative-home-care/index.js";
import { priceTable } from "./prices/index.js";
import { programmeTable } from "./programmes/index.js";
import { publicHolidayTable } from "./public-holidays/index.js";
import { regionTable } from "./regions/index.js";
import { compensations, schemes } from "./schemes.js";
import { serviceTable } from "./services/index.js";
import { stateAndMunicipalTable } from "./state-and-municipal/index.js";
import { stateCoFinancingTable } from "./state-co-financing/index.js";
import { thresholdTable } from "./thresholds/index.js";
import { useTable } from "./use-and-spending/index.js";

/** Everything that `seko/latvia` brings along: schemes first, then tables and rules. */
export const entries: readonly Entry[] = [
  ...schemes.map((scheme) => ({ kind: "scheme" as const, ...entryOf(scheme), document: scheme })),
  ...compensations.map((scheme) => ({ kind: "compensation" as const, ...entryOf(scheme), document: scheme })),
  tableEntry("rules", administrationTable),
  tableEntry("rules", autismTable),
  tableEntry("rules", careLevelTable),
  tableEntry("rules", communityPlaceTable),
  tableEntry("rules", equalisationTable),
  tableEntry("rules", basketTable),
  tableEntry("rules", municipalShareTable),
  tableEntry("table", palliativeTable),
  tableEntry("rules", priceTable),
  tableEntry("rules", programmeTable),
  tableEntry("table", publicHolidayTable),
  tableEntry("rules", regionTable),
  tableEntry("table", serviceTable),
  tableEntry("rules", stateAndMunicipalTable),
  tableEntry("rules", stateCoFinancingTable),
  tableEntry("rules", thresholdTable),
  tableEntry("table", useTable),
];

/**
 * The entry of an id.
 *
 * @throws {InputError} for an id that no entry has, with the near one
 *
 * @example
 * entryById("regions").kind; // "rules"
 */
export function entryById(id: string): Entry {
  return oneWithId(entries, id, "the id of a scheme, a table or rules");
}

function entryOf({
  id,
  label,
  note,
  sources,
  inputs,
}: Scheme | CompensationScheme): Omit<SchemeEntry, "kind" | "document"> {
  const open = [...inputs, ...(openOfSchemes[id] ?? [])];
  return { id, label, ...(note === undefined ? {} : { note }), sources, open };
}

function tableEntry(kind: TableEntry["kind"], document: Table): TableEntry {
  const { id, label, note, sources, open } = document;
  return { kind, id, label, note, sources, open, document };
}
