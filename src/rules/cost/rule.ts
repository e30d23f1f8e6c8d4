import type { Id } from "../../sources/index.js";
import type { Dated } from "../../person/dated.js";
import type { ResidenceKind } from "../../person/residence.js";
import type { Rounding } from "../../numbers/index.js";
import type { PriceParameter } from "../reading/parameter.js";
import type { When } from "../when/when.js";
import type { PriceCeiling } from "./ceiling-rule.js";

/** How value added tax stands in a price: the service is exempt, or the price includes it. */
export type Vat = "exempt" | "included";

/** Every {@link Vat}. */
export const vats = ["exempt", "included"] as const satisfies readonly Vat[];

/**
 * The price of one unit of a service from a day to a day.
 *
 * A line is paid by the rows that name its time band and group size, or neither where it names neither. Of these the rows of
 * the line's provider come first, then those of the narrowest place, and of one place those with tests that pass.
 */
export interface UnitPriceRow extends Dated {
  /** Id of the service that the price is for. */
  readonly service: Id;
  /**
   * Municipality, region or country; left out, everywhere. The narrowest place with a price on the day decides, and one that holds everywhere
   * last. Of a service whose prices and ceilings name no place nobody asks where the person lives.
   */
  readonly place?: Id;
  /**
   * In the scheme's currency per unit of the service, with at most six decimals.
   *
   * @unit {currency} per {unit}
   */
  readonly price: PriceParameter;
  /** Id of the provider whose price it is; left out, the price holds for every provider without one of its own. */
  readonly provider?: Id;
  /** Id of a time band of the scheme, such as `"night"`; left out, ordinary time. */
  readonly timeBand?: Id;
  /**
   * People in the group, from 2; the price is then for one of them. Left out, the service is for one person.
   *
   * @unit none
   */
  readonly groupSize?: number;
  /**
   * Tests of the person that must all pass on the day for the price to hold, such as of a circumstance or the level. Of the prices of one place
   * the first in the document whose tests pass counts, and one without tests for everybody else.
   */
  readonly when?: When;
  /** Said and shown, never computed with. */
  readonly vat?: Vat;
  /** Id of the source. */
  readonly source: Id;
}

/**
 * What the units of a plan cost: the units of each day at the price of that day, at the place of the person's residence.
 * The exact sum of a line's month is rounded once.
 */
export interface CostRule {
  /** The residence whose place gives the price. */
  readonly residence: ResidenceKind;
  readonly prices: readonly UnitPriceRow[];
  /** The highest prices that count. */
  readonly ceilings?: readonly PriceCeiling[];
  /** The one rounding of a line's month. */
  readonly rounding: Rounding;
  /** How the units of a month are rounded where they are shown; costs rest on the exact units. */
  readonly unitRounding: Rounding;
}
