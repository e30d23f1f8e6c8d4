import type { CompensationScheme, Scheme } from "../scheme/index.js";
import type { Entry, SchemeEntry, Table, TableEntry } from "./entry.js";
import { openOfSchemes } from "./open-of-schemes.js";
import { regionTable } from "./regions/index.js";
import { compensations, schemes } from "./schemes.js";
import { serviceTable } from "./services/index.js";

/** Everything that `seko/latvia` brings along: schemes first, then tables and rules. */
export const entries: readonly Entry[] = [
  ...schemes.map((scheme) => ({ kind: "scheme" as const, ...entryOf(scheme), document: scheme })),
  ...compensations.map((scheme) => ({ kind: "compensation" as const, ...entryOf(scheme), document: scheme })),
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
