import type { Month } from "../../calendar/index.js";
import type { DeliveryFacts } from "../../person/facts/delivery-facts.js";
import type { ParameterRow } from "../reading/parameter-row.js";

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
  /** What other public sources gave for the services. */
  readonly otherPublic: number;
  readonly amount: number;
  /** The deliveries that open the month for the claimant. */
  readonly deliveries: readonly DeliveryFacts[];
}

/** Every {@link UncountedCode}. */
export const uncountedCodes = [
  "not-in-plan",
  "paid-by-another-programme",
  "service-not-listed",
  "financed-by-others",
  "nothing-claimed",
] as const;

/**
 * Why a delivery takes no part in a claim: it is of no line of the plan; a programme that excludes compensation paid it; its service
 * opens no month; others than the claimant financed it; or nothing is claimed for its month.
 */
export type UncountedCode = (typeof uncountedCodes)[number];

/** A delivery that takes no part in a claim. */
export interface UncountedNode {
  readonly kind: "uncounted";
  readonly delivery: DeliveryFacts;
  readonly code: UncountedCode;
}

/** How what a month gives is shared among its deliveries when they are priced. Amounts are in minor units. */
export interface DeliverySharesNode {
  readonly kind: "delivery-shares";
  readonly month: Month;
  /** Id of the funding source; undefined for what client and relatives pay. */
  readonly givenBy: string | undefined;
  readonly total: number;
  /** What the weights are: what was not yet paid of each; or what the source pays of each, or accepts of it, by unit cost. */
  readonly by: "open" | "paid" | "accepted";
  /** By id of the delivery, its weight, and what it gets. */
  readonly parts: readonly { readonly delivery: string; readonly weight: number; readonly part: number }[];
}
