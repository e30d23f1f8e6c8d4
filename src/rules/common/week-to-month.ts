import type { Rounding } from "../../numbers/index.js";
import type { Id } from "../../sources/index.js";
import type { PriceParameter } from "../reading/parameter.js";

/**
 * How much of a service is due in every month of which so much is planned for every week: the quantity × `weeks` ÷ `months`, rounded once.
 * From there on it is a quantity per month: a part of a month has its days' part of it.
 */
export interface WeekToMonth {
  /**
   * So many weeks are as long as `months`: 4.348125 weeks and 1 month, or 52 weeks and 12 months.
   *
   * @unit none
   */
  readonly weeks: PriceParameter;
  /**
   * So many months are as long as `weeks`.
   *
   * @unit none
   */
  readonly months: PriceParameter;
  /** The one rounding of the quantity per month, such as up to whole hours. */
  readonly rounding: Rounding;
  /** Id of the source. */
  readonly source: Id;
}
