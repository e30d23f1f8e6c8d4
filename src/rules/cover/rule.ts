import type { Dated } from "../../person/dated.js";
import type { Id, Label } from "../../sources/index.js";
import type { When } from "../when/when.js";
import type { AmountParameter } from "../reading/parameter.js";

/**
 * What the budget covers first where it does not cover all: the earlier month (and in it the more urgent line), the more
 * urgent line (and of it the earlier month), or the same share of everything, by largest remainder.
 */
export type CoverOrder = "date" | "priority" | "pro-rata";

/** Every {@link CoverOrder}. */
export const coverOrders = ["date", "priority", "pro-rata"] as const satisfies readonly CoverOrder[];

/**
 * What the budget is to cover: the whole cost, of which the client then pays a part (`gross`), or only what the public pays
 * after the client (`net`).
 */
export type BudgetKind = "gross" | "net";

/** Every {@link BudgetKind}. */
export const budgetKinds = ["gross", "net"] as const satisfies readonly BudgetKind[];

/**
 * The most that the budget covers of what services cost together in a month, in whole months. What the cap leaves does not serve others. With
 * `when` it holds for those who pass on the first day of the month that qualifies.
 */
export interface CoverCap extends Dated {
  /** Name of the cap; rows of one name follow each other in time, such as where its amount rises from a day on. */
  readonly id: Id;
  /** What people call it; left out, its place in the scheme is shown where a name is needed. */
  readonly label?: Label;
  /** Ids of the services whose cost counts together; left out, all. */
  readonly services?: readonly Id[];
  /** Tests of who it holds for, on the first day of the month that qualifies; left out, everybody. */
  readonly when?: When;
  /**
   * The most that is covered in a month, of the more urgent line first.
   *
   * @unit {currency} per month
   */
  readonly amount: AmountParameter;
  /** Id of the source. */
  readonly source: Id;
}

/** How the cost of its services is set against any budget. */
export interface BudgetCover {
  readonly order: CoverOrder;
  /** The most that is covered of services, whatever the budget; of several that hold, the least. */
  readonly caps?: readonly CoverCap[];
  /** Id of the source of the rule; needed where there are services. */
  readonly source?: Id;
}

/** How the cost is set against the budget. */
export interface CoverRule extends BudgetCover {
  /** Needed where anybody pays a contribution. */
  readonly budget?: BudgetKind;
}
