import type { Id } from "../../../sources/index.js";
import type { Rounding } from "../../../numbers/index.js";
import type { CountedIncome } from "../../reading/counted-income.js";
import type { AmountParameter, PriceParameter } from "../../reading/parameter.js";

/** Capital that counts as income a month: an amount for each step of it above a free amount. */
export interface CapitalAsIncome {
  /** Capital that counts as no income. */
  readonly free: AmountParameter;
  /** The step of capital above it that counts as an amount of income. */
  readonly step: AmountParameter;
  /**
   * What each step counts as.
   *
   * @unit {currency} per {per:month}
   */
  readonly amountPerStep: AmountParameter;
  /** Whether a step counts when it is complete, or already when it is begun. */
  readonly count: "complete" | "started";
}

/** Expenses of the person that are taken off the means before anything else is asked. */
export interface Deduction {
  /** Kinds of expenses, as `expenseKinds` of the scheme names them; in force on the day, they are added up. */
  readonly expenses: readonly Id[];
  /**
   * What is taken off even where the expenses are less: a standard amount.
   *
   * @unit {currency} per {per:month}
   */
  readonly atLeast?: AmountParameter;
  /**
   * The most that is taken off, whatever the expenses are.
   *
   * @unit {currency} per {per:month}
   */
  readonly atMost?: AmountParameter;
}

/** By what the means of several people are divided to get those of one. */
export interface DividedMeans {
  /**
   * Such as 2 for half of what a couple has, or 1.7.
   *
   * @unit none
   */
  readonly by: PriceParameter;
  /** The one rounding of what comes out. */
  readonly rounding: Rounding;
}

/** What counts as a person's means in a test of income: income, with what capital counts as, less expenses. */
export interface CountedMeans extends CountedIncome {
  /** Left out, capital does not count. */
  readonly capitalAsIncome?: CapitalAsIncome;
  /** Left out, no expenses are taken off. Means are never less than nothing. */
  readonly deducts?: readonly Deduction[];
}
