import type { Dated } from "../../person/dated.js";
import type { Id, PriceText } from "../../sources/index.js";
import type { AmountParameter } from "../reading/parameter.js";
import type { When } from "../when/when.js";

/** The amount of a level from a day to a day. */
export interface LevelAmount extends Dated {
  /** Id of the level that the amount is for. */
  readonly level: Id;
  /**
   * In the scheme's currency per `per` of the rule.
   *
   * @unit {currency} per {per}
   */
  readonly amount: AmountParameter;
  /**
   * Tests of the person that must all pass for the amount to hold, such as of age. Of the amounts of a level on a day the first in the
   * document whose tests pass counts, and one without tests for everybody else.
   */
  readonly when?: When;
  /** Id of the source. */
  readonly source: Id;
}

/** How much a level weighs against the others, for calibration of amounts to an envelope. */
export interface LevelWeight {
  /** Id of the level that has the weight. */
  readonly level: Id;
  /**
   * The weight of the level, above 0; only how weights compare counts.
   *
   * @unit weight
   */
  readonly weight: PriceText;
  /** Id of the source. */
  readonly source: Id;
}
