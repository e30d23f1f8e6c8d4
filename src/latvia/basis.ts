import type { Source } from "../sources/index.js";
import type { Table } from "./entry.js";
import { sourcesNamed } from "./sources-named.js";

/** One source that an answer rests on, and how sure it is. */
export type Basis = Pick<Source, "id" | "title" | "certainty">;

/** An amount in euro and what it rests on. */
export interface BasedAmount {
  readonly amount: string;
  readonly basis: readonly Basis[];
}

/** The sources that rows of a table name, in the table's order: what an answer drawn from these rows rests on. */
export function basisOf({ sources }: Table, rows: unknown): readonly Basis[] {
  const named = sourcesNamed(rows);
  return sources.filter(({ id }) => named.has(id)).map(({ id, title, certainty }) => ({ id, title, certainty }));
}
