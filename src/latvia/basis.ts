import { parseDay, type Day } from "../calendar/index.js";
import type { Source } from "../sources/index.js";
import type { Table } from "./entry.js";
import { lastSeen, type SeenRow } from "./last-seen.js";

/** One source that an answer rests on, and how sure it is: an assumption where the day asked lies past the one on which it was last seen. */
export interface Basis extends Pick<Source, "id" | "title" | "certainty"> {
  /** The last day on which what it says is known to hold, where it states no end and the day asked is later, or no day was asked. */
  readonly seenOn?: string;
}

/** An amount in euro and what it rests on. */
export interface BasedAmount {
  readonly amount: string;
  readonly basis: readonly Basis[];
}

/**
 * The sources that rows of a table name, in the table's order: what an answer drawn from these rows rests on.
 *
 * @param day the day asked; left out, the answer is of no day
 */
export function basisOf({ sources }: Table, rows: unknown, day?: Day): readonly Basis[] {
  const named = rowsBySource(rows);
  return sources.flatMap((source) => {
    const { id, title, certainty } = source;
    const days = named.get(id)?.map((row) => lastSeen(row, source));
    if (days === undefined) return [];
    const [seenOn] = days.filter((each) => each !== undefined).sort();
    if (seenOn === undefined || (day !== undefined && day <= parseDay(seenOn))) return [{ id, title, certainty }];
    return [{ id, title, certainty: day === undefined ? certainty : "assumption", seenOn }];
  });
}

/** The objects that name a source, by it. */
function rowsBySource(rows: unknown, found = new Map<string, SeenRow[]>()): ReadonlyMap<string, readonly SeenRow[]> {
  if (typeof rows !== "object" || rows === null) return found;
  if ("source" in rows && typeof rows.source === "string") {
    // The fields of a row are texts; the documents of the tables are checked by their types.
    found.set(rows.source, [...(found.get(rows.source) ?? []), rows as SeenRow]);
  }
  for (const value of Object.values(rows)) rowsBySource(value, found);
  return found;
}
