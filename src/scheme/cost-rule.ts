import type { Dated, ResidenceKind } from "../client/index.js";
import type { Rounding } from "../numbers/index.js";
import type { Parameter } from "./parameter.js";

/** The price of one unit of a service at a place from a day to a day. */
export interface UnitPriceRow extends Dated {
  readonly service: string;
  /** Municipality, region or country. The narrowest place with a price on the day decides. */
  readonly place: string;
  /** In the scheme's currency per unit of the service, with at most six decimals. */
  readonly price: Parameter;
  /** Id of the source. */
  readonly source: string;
}

/**
 * What the units of a plan cost: the units of each day at the price of that day, at the place of the person's residence.
 * The exact sum of a line's month is rounded once.
 */
export interface CostRule {
  /** The residence whose place gives the price. */
  readonly residence: ResidenceKind;
  readonly prices: readonly UnitPriceRow[];
  /** The one rounding of a line's month. */
  readonly rounding: Rounding;
  /** How the units of a part month are rounded where they are shown; costs rest on the exact units. */
  readonly unitRounding: Rounding;
}
