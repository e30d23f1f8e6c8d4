import type { DecimalText } from "../../sources/index.js";
import type { Unit } from "../../person/unit.js";
import { formatScaledShort, Quantity, quantityDecimals } from "../../numbers/index.js";
import type { CutReason, CutUnits } from "../../outcome/cut.js";
import { cutReasonOf } from "../../rules/limit/give/cut-reason.js";

/** Units that are not allowed, and why. */
export interface CutRow extends CutReason {
  readonly units: Quantity<Unit>;
}

/** Units that are not allowed, as decimal text, and why. */
export interface CutDocument extends CutReason {
  /** The units that are not received. */
  readonly units: DecimalText;
}

/** The cuts with `Quantity`. */
export function cutRows(unit: Unit, cuts: readonly CutUnits[]): readonly CutRow[] {
  return cuts.map((cut) => ({ ...cutReasonOf(cut), units: new Quantity(cut.scaled, unit) }));
}

/** The key of a document with the cuts; no key where nothing is cut. */
export function cutDocument(cuts: readonly CutUnits[]): { readonly cuts?: readonly CutDocument[] } {
  if (cuts.length === 0) return {};
  return {
    cuts: cuts.map((cut) => ({ ...cutReasonOf(cut), units: formatScaledShort(cut.scaled, quantityDecimals) })),
  };
}
