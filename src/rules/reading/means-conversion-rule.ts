import type { Rounding } from "../../numbers/index.js";
import type { Id } from "../../sources/index.js";
import type { PriceParameter } from "./parameter.js";

/**
 * How incomes and expenses that are stated for one length of time count for another. Each is converted, and rounded, once. A year is twelve
 * months.
 */
export interface MeansConversion {
  /**
   * So many weeks are as long as `months`: 52 weeks and 12 months, or 4.33 weeks and 1 month. Left out, nothing is converted by week.
   *
   * @unit none
   */
  readonly weeks?: PriceParameter;
  /**
   * So many months are as long as `weeks`.
   *
   * @unit none
   */
  readonly months?: PriceParameter;
  /** The one rounding of what is converted. */
  readonly rounding: Rounding;
  /** Id of the source. */
  readonly source: Id;
}
