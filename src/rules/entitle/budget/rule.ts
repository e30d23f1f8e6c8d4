import type { Id } from "../../../sources/index.js";
import type { Dated } from "../../../person/dated.js";
import type { AmountParameter } from "../../reading/parameter.js";

/** What holds a budget: the least, the most, or the amount below which nothing is paid. */
export type BoundKind = "minimum" | "maximum" | "nothing-below";

/** What a minimum or maximum is in a budget period of which not every day qualifies. */
export type PartBudget = "whole" | "by-day";

/** Every {@link PartBudget}. */
export const partBudgets = ["whole", "by-day"] as const satisfies readonly PartBudget[];

/**
 * The least or the most that a budget is, or the least that is paid at all, for one budget period. The row in force on the first day of the budget period
 * decides. It acts on the rounded budget, and not at all where no day qualifies.
 */
export interface BudgetBound extends Dated {
  /**
   * In the scheme's currency, for a whole budget period.
   *
   * @unit {currency} per budget period
   */
  readonly amount: AmountParameter;
  /**
   * `whole`: however few days qualify. `by-day`: its part by the days that qualify, over the days of the budget period,
   * rounded as the budget is.
   */
  readonly partPeriods: PartBudget;
  /** Id of the source. */
  readonly source: Id;
}

/**
 * Nobody is worse off through a reassessment: from the day on which an assessment binds, a day gives at least what the
 * assessment in force on the day before it would give. Only that one counts, not what it was itself protected by.
 */
export interface NotWorseOff {
  /**
   * For so many months, at most until the next assessment binds; left out, until then.
   *
   * @unit months
   */
  readonly months?: number;
  /** Id of the source. */
  readonly source: Id;
}
