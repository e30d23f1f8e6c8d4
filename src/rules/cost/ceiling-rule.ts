import type { Id } from "../../sources/index.js";
import type { Dated } from "../../person/dated.js";
import type { PriceParameter } from "../reading/parameter.js";

/** Who pays what is above a ceiling. */
export type CeilingBearer = "client" | "municipality";

/** Every {@link CeilingBearer}. */
export const ceilingBearers = ["client", "municipality"] as const satisfies readonly CeilingBearer[];

/** Why a part of a price is outside the budget: it is above what is recognised, or above what the state gives for one. */
export type CeilingReason = "above-ceiling" | "above-state-amount";

/** Why an amount is outside the budget: a price is above a ceiling, or units are over a limit and received all the same. */
export type OutsideReason = CeilingReason | "over-limit";

/** Every {@link OutsideReason}. */
export const outsideReasons = [
  "above-ceiling",
  "above-state-amount",
  "over-limit",
] as const satisfies readonly OutsideReason[];

/** Why an amount is outside the budget, and who pays it. */
export interface OutsideKind {
  readonly reason: OutsideReason;
  /** Who pays what is outside. */
  readonly bearer: CeilingBearer;
}

/**
 * The highest price of one unit of a service that counts, from a day to a day. What a price is above it is not a cost: it is
 * outside the budget, and the bearer pays it. On days without a ceiling the whole price counts.
 *
 * A person who chooses a technical aid dearer than the amount the state gives pays the difference (Cabinet regulations 878 of
 * 21 December 2021 and their predecessors).
 */
export interface PriceCeiling extends Dated {
  readonly reason: CeilingReason;
  /** Who pays what is above. */
  readonly bearer: CeilingBearer;
  /** Id of the service that the ceiling is for. */
  readonly service: Id;
  /** Municipality, region or country; left out, everywhere. The ceiling of the narrowest place decides. */
  readonly place?: Id;
  /**
   * In the scheme's currency per unit of the service, with at most six decimals.
   *
   * @unit {currency} per {unit}
   */
  readonly price: PriceParameter;
  /** Id of the source. */
  readonly source: Id;
}
