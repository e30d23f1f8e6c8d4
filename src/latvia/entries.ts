import type { Scheme } from "../scheme/index.js";
import type { Entry, SchemeEntry, Table, TableEntry } from "./entry.js";
import { openOfSchemes } from "./open-of-schemes.js";
import { regionTable } from "./regions/index.js";
import { schemes } from "./schemes.js";
import { serviceTable } from "./services/index.js";

/** Everything that `seko/latvia` brings along: schemes first, then tables and rules. */
export const entries: readonly Entry[] = [
  ...schemes.map(schemeEntry),
  tableEntry("rules", regionTable),
  tableEntry("table", serviceTable),
];

/**
 * The entry of an id, or undefined for an id that none has.
 *
 * @example
 * entryById("regions")?.kind; // "rules"
 */
export function entryById(id: string): Entry | undefined {
  return entries.find((entry) => entry.id === id);
}

function schemeEntry(scheme: Scheme): SchemeEntry {
  const { id, label, note, sources, inputs } = scheme;
  const open = [...inputs, ...(openOfSchemes[id] ?? [])];
  return { kind: "scheme", id, label, ...(note === undefined ? {} : { note }), sources, open, document: scheme };
}

function tableEntry(kind: TableEntry["kind"], document: Table): TableEntry {
  const { id, label, note, sources, open } = document;
  return { kind, id, label, note, sources, open, document };
}
