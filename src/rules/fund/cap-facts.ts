import type { ParameterRow } from "../reading/parameter-row.js";

/** A cap on what a source pays: its amount in minor units, and the places of its sources in their order. */
export interface FundingCapFacts extends ParameterRow {
  readonly id: string;
  readonly ofYear: boolean;
  readonly of: number;
  readonly then: number;
}
