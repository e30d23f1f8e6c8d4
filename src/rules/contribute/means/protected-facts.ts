import type { ParameterRow } from "../../reading/parameter-row.js";
import type { ProtectedAmount } from "./protected-amount-rule.js";

/** An amount with the place it is for. */
export interface PlaceAmountFacts extends ParameterRow {
  readonly place: string | undefined;
}

/** A protected amount with its numbers read. */
export interface ProtectedFacts {
  readonly rows: readonly PlaceAmountFacts[];
  readonly rule: ProtectedAmount;
  readonly share: ParameterRow | undefined;
  /** In minor units. */
  readonly step: number;
}
