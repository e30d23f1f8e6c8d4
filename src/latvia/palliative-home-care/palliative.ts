import type { Dated } from "../../person/dated.js";
import type { Label } from "../../sources/index.js";
import type { Table } from "../entry.js";

/** A condition or rule of the service. */
export interface PalliativeRule extends Dated {
  readonly id: string;
  readonly label: Label;
  /** The number in the rule; left out where it has none. */
  readonly amount?: string;
  readonly unit?: string;
  readonly source: string;
}

/** A field of the team, or of the support. */
export interface PalliativeField {
  readonly id: string;
  readonly label: Label;
  /** Whether it goes on for the bereaved after the patient's death; left out where that is not said. */
  readonly outlivesPatient?: boolean;
  readonly source: string;
}

/** A published figure of cost, money or volume. */
export interface PalliativeFigure {
  readonly id: string;
  readonly label: Label;
  readonly amount: string;
  readonly unit: string;
  /** The days it is for, where it has some. */
  readonly from?: string;
  readonly to?: string;
  readonly source: string;
}

/** Palliative care at home by a mobile team. */
export interface PalliativeTable extends Table {
  readonly rules: readonly PalliativeRule[];
  readonly fields: readonly PalliativeField[];
  readonly figures: readonly PalliativeFigure[];
}
