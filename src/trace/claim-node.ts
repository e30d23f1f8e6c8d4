import type { Month } from "../calendar/index.js";
import type { ParameterRow } from "../scheme/index.js";

/** A rate of paid days: a row, or a share of the institution's cost. */
export interface ClaimedRate {
  readonly row: ParameterRow;
  /** The row of the share, where the rate is a share of a cost. */
  readonly share: ParameterRow | undefined;
  readonly days: number;
}

/** What follows a person to a municipality for a month. Amounts are in minor units. */
export interface ClaimNode {
  readonly kind: "claim";
  /** Id of the municipality. */
  readonly claimant: string;
  readonly month: Month;
  /** The paid days. */
  readonly days: number;
  /** The rates of these days, each with its days. */
  readonly rates: readonly ClaimedRate[];
  /** The exact value of the person's month, over all its claimants, is `numerator ÷ denominator`. */
  readonly numerator: number;
  readonly denominator: number;
  /** What is due before the net cost is looked at. */
  readonly gross: number;
  /** Undefined where it is not known. */
  readonly netCost: number | undefined;
  readonly amount: number;
}
