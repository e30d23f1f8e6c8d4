import type { Issue } from "../../errors/index.js";
import type { Values } from "../forms/thorough-place.js";

/** A document in which what its rows leave out stands. */
export interface Filled {
  readonly value: unknown;
  /** What is wrong with what it says once. */
  readonly issues: readonly Issue[];
  /** What it says once and no row leaves out: looked at where nothing else is wrong, for what is wrong may hide the rows that do. */
  readonly unused: readonly Issue[];
  /** By the path of what was filled in or is missing. */
  readonly places: ReadonlyMap<string, FilledPlace>;
}

export interface FilledPlace {
  /** The key of `defaults` that says it or would, `label`, or the part of the document that is missing with others. */
  readonly key: string;
  readonly row: string;
  /** What to do where it is missing, of what no default could say. */
  readonly hint?: string;
}

/** A document with what its kind lets it leave out as a whole, and what the filling has to know of that. */
export interface WrittenOut {
  /** The same object where nothing was written out. */
  readonly document: Values;
  /** Parts that are missing together, by path: one issue, at the row that each names. */
  readonly missing?: readonly (readonly [path: string, place: FilledPlace])[];
  /** Paths of rows that need a source though their form would let them go without. */
  readonly sourced?: readonly string[];
}

/**
 * The issues of a document that was filled in, at what its author wrote: an unknown source is one at its key of `defaults`, and none for
 * each row that it was filled into; days that do not fit the row's others are the row's. As long as the defaults are wrong, nobody knows
 * what rows lack.
 */
export function asWrittenIn(
  { issues: ofDefaults, unused, places }: Filled,
  issues: readonly Issue[],
): readonly Issue[] {
  const said = new Set<string>();
  const own = issues.flatMap((issue): readonly Issue[] => {
    const place = places.get(issue.path);
    if (place === undefined) return [issue];
    const { hint } = place;
    if (ofDefaults.length > 0 && hint === undefined) return [];
    const path = place.key === "source" ? "defaults.source" : place.row;
    const text = `${path} ${issue.code}`;
    if (said.has(text)) return [];
    said.add(text);
    return [{ ...issue, path, ...(hint === undefined ? {} : { hint }) }];
  });
  const all = [...ofDefaults, ...own];
  return all.length > 0 ? all : unused;
}
