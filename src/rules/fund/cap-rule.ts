import type { Dated } from "../../person/dated.js";
import type { Id } from "../../sources/index.js";
import type { AmountParameter } from "../reading/parameter.js";

/**
 * The most that a source pays for a person in a month or a calendar year; what is above falls to another source. What it has paid since
 * 1 January counts, which a cap by month may have cut before; of a year that was begun before, a position says it. A cap by month holds for whole months, one by year for whole years,
 * as far as the scheme is in force. What falls to a source of a cap of its own is capped there: no source gets back what it gave away.
 */
export interface FundingCap extends Dated {
  /** Name by which positions and explanations refer to it; rows of one name follow each other in time, such as where its amount rises from a day on. */
  readonly id: Id;
  /** Id of the source that pays no more: one that pays a share or the rest. */
  readonly of: Id;
  /** Whether it is the most of a month, or of a calendar year. */
  readonly per: "month" | "year";
  /** The most that the source pays. */
  readonly amount: AmountParameter;
  /** Id of the source that pays what is above, with a share or the rest of every month in which the capped one pays. */
  readonly then: Id;
  /** Id of the source of the rule or figure. */
  readonly source: Id;
}
