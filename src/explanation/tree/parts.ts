import type { DecimalText, Id } from "../../sources/index.js";
import type { Dated } from "../../person/dated.js";
import type { Unit } from "../../person/unit.js";

/**
 * What is done with the operands. `multiply-divide` is first × second ÷ third; `difference` is the first less all others;
 * a `sum` of nothing is 0, a `product` of nothing 1; `nothing-below` is the first where it is at least the second, else 0.
 */
export type Operation =
  | "sum"
  | "difference"
  | "product"
  | "quotient"
  | "multiply-divide"
  | "minimum"
  | "maximum"
  | "square"
  | "nothing-below";

/** What a number measures: money in the scheme's currency, units of a service, or a plain number. */
export type Measure = "money" | "units" | "number";

/** The amounts of a test of means. */
export type MeansTestName =
  | "ability"
  | "income"
  | "capital"
  | "tariff"
  | "expenses"
  | "deducted"
  | "means"
  | "protected"
  | "above"
  | "further-member"
  | "of-days";

/** The amounts of what is due and paid. */
export type ContributionName =
  | "due"
  | "clientPays"
  | "relativesPay"
  | "paidSoFar"
  | "rest"
  | "most"
  | "left"
  | "ofUnits"
  | "ofCovered"
  | "belowPart"
  | "ofCost"
  | "contribution";

/**
 * The amounts of a claim: `worth` is Σ rate × days, `due` the month's amount, `gross` the part of a claimant, `claimable` what of it
 * the net cost leaves, `amount` what is claimed, `cut` what the cap takes away, `over` what is claimed above the net cost,
 * `difference` what of it is claimed now.
 */
export type ClaimName =
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
  | "over"
  | "difference";

/** A price or ceiling of wider or other rank that holds on the days and lost. */
export interface BeatenPrice extends Dated {
  /** Where it stands in the scheme. */
  readonly parameter: string;
  /** The price or ceiling that lost. */
  readonly value: DecimalText;
  /** Id of the source. */
  readonly source: Id;
}

/** Units that were received, on some days. */
export interface DeliveredUnits extends Dated {
  /** Id of the delivery. */
  readonly delivery: Id;
  /** Id of the service that is received. */
  readonly service: Id;
  /** The units that were received. */
  readonly units: DecimalText;
  /** What the service is counted in. */
  readonly unit: Unit;
  /** Id of the municipality that financed them; left out where it is not known. */
  readonly payer?: Id;
}
