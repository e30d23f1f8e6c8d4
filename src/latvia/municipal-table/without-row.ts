import { municipalities } from "../regions/index.js";

/** The ids of the municipalities of today that have no row, so that a sum over all is not taken for one over some. */
export function withoutRow(rows: readonly { readonly municipality: string }[]): readonly string[] {
  const there = new Set(rows.map(({ municipality }) => municipality));
  return municipalities.filter(({ id, to }) => to === "open" && !there.has(id)).map(({ id }) => id);
}
