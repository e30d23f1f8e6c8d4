import type { Unit } from "../../client/index.js";
import type { DaySpan } from "../../trace/index.js";
import type { Working } from "./working.js";

/** What follows a person to a municipality in a month, and what the services of the month cost. */
export interface ClaimNode extends Working {
  readonly kind: "claim";
  /**
   * `worth` is Σ rate × days, `due` the month's amount, `gross` the part of a claimant, `claimable` what of it the net cost leaves,
   * `amount` what is claimed, `cut` what the cap takes away, `over` what is claimed above the net cost.
   */
  readonly name:
    | "rate"
    | "worth"
    | "due"
    | "days"
    | "gross"
    | "otherPublic"
    | "netCost"
    | "claimable"
    | "amount"
    | "cut"
    | "overcompensation"
    | "over";
  /** Id of the municipality; left out for the whole month. */
  readonly claimant?: string;
  readonly month: string;
}

/** Units that were received, on some days. */
export interface DeliveredUnits extends DaySpan {
  /** Id of the delivery. */
  readonly delivery: string;
  readonly service: string;
  readonly units: string;
  readonly unit: Unit;
  /** Id of the municipality that financed them; left out where it is not known. */
  readonly payer?: string;
}

/** What a delivery cost, and who paid it: `netCost` is what it cost the municipality, `open` what is not yet paid of it. */
export interface DeliveryNode extends Working, DeliveredUnits {
  readonly kind: "delivery";
  readonly name: "cost" | "contribution" | "uncovered" | "otherPublic" | "open" | "netCost";
}
