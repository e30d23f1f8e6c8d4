import type { Id } from "../../../sources/index.js";
import type { Dated, PeriodText } from "../../../person/dated.js";
import type { AmountParameter } from "../../reading/parameter.js";
import type { CarryOver } from "./carry-over-rule.js";

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

/** Budget periods of so many calendar months, the first of which is the one in which the case's period begins. */
export interface BudgetPeriodsByMonths {
  readonly method: "months";
  /**
   * How many months each budget period has.
   *
   * @unit months
   */
  readonly months: number;
  /** Left out, nothing goes over from one budget to the next. */
  readonly carryOver?: CarryOver;
  /** Id of the source. */
  readonly source: Id;
}

/** A budget period with its dates: whole calendar months, except where the scheme begins or ends inside one. */
export interface NamedBudgetPeriod extends PeriodText {
  /** Name by which decisions and results refer to it, unique among the budget periods. */
  readonly id: Id;
}

/** Budget periods with dates, which together are the scheme's validity. */
export interface BudgetPeriodsByDates {
  readonly method: "dates";
  readonly periods: readonly NamedBudgetPeriod[];
  /** Left out, nothing goes over from one budget to the next. */
  readonly carryOver?: CarryOver;
  /** Id of the source. */
  readonly source: Id;
}

/**
 * How the case's period is cut into budget periods: each has a budget of its own, which is rounded, bounded, adjusted and
 * drawn down on its own. What is not spent in one does not carry over, unless `carryOver` says so.
 */
export type BudgetPeriods = BudgetPeriodsByMonths | BudgetPeriodsByDates;

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
