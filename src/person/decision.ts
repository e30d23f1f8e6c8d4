import type { AmountText, DateText, Id } from "../sources/index.js";
import type { Recorded } from "./recorded.js";

/** A change of the indicative budget by a decision: more or less money, with the reason and who decided. */
export interface Adjustment {
  /** Unique among the adjustments of the case. */
  readonly id: Id;
  /** In the scheme's currency, such as `"250.00"` or `"-100.00"`. Zero changes nothing. */
  readonly amount: AmountText;
  /** Why, in words for people. */
  readonly reason: string;
  /** Who decided, such as a commission or an office; it must not be a personal code. */
  readonly decidedBy: string;
}

/** A decision about a budget. The approved budget is the indicative one plus the adjustments of all decisions. */
export interface Decision extends Recorded {
  /** Unique among the decisions of the case. */
  readonly id: Id;
  /** The day of the decision. Its adjustments count for the whole of the budget period, whenever it was made. */
  readonly decidedOn: DateText;
  /** Id of the budget that it is about, where the scheme has several; left out, the scheme's own. */
  readonly budget?: Id;
  /** Id of the budget period that it is about. To be left out where there is only one. */
  readonly budgetPeriod?: Id;
  readonly adjustments: readonly Adjustment[];
}
