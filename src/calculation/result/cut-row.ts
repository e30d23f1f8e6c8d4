import type { Unit } from "../../client/index.js";
import { Quantity } from "../../numbers/index.js";
import type { CutReason, CutUnits } from "../../trace/index.js";
import { cutReasonOf } from "../limit/cut-reason.js";

/** Units that are not allowed, and why. */
export interface CutRow extends CutReason {
  readonly units: Quantity<Unit>;
}

/** Units that are not allowed, as decimal text, and why. */
export interface CutDocument extends CutReason {
  readonly units: string;
}

/** The cuts with `Quantity`. */
export function cutRows(unit: Unit, cuts: readonly CutUnits[]): readonly CutRow[] {
  return cuts.map((cut) => ({ ...cutReasonOf(cut), units: new Quantity(cut.scaled, unit) }));
}

/** The key of a document with the cuts; no key where nothing is cut. */
export function cutDocument(rows: readonly CutRow[]): { readonly cuts?: readonly CutDocument[] } {
  if (rows.length === 0) return {};
  return { cuts: rows.map((row) => ({ ...row, units: row.units.toString() })) };
}
