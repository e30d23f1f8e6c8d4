import { monthOf, type Month } from "../calendar/index.js";
import { budgetOfMonth, type Books } from "./books.js";

/** Money of all budgets that have begun, from the first day of the account to the end of a month, in minor units. */
export interface Funds {
  readonly allocated: number;
  readonly adjusted: number;
  readonly exceptions: number;
  readonly used: number;
  /** What was left of budgets whose days were over before the month. */
  readonly lapsed: number;
  /** What is left. */
  readonly left: number;
}

/** Before the first month there is nothing. */
export const noFunds: Funds = { allocated: 0, adjusted: 0, exceptions: 0, used: 0, lapsed: 0, left: 0 };

/** The funds at the end of a month. */
export function fundsAt({ budgets, months }: Books, month: Month): Funds {
  const sum = { allocated: 0, adjusted: 0, exceptions: 0, used: 0, lapsed: 0 };
  for (const budget of budgets) {
    if (monthOf(budget.from) > month) continue;
    let used = 0;
    for (const [each, amounts] of months) {
      if (each <= month && budgetOfMonth(budgets, each) === budget) used += amounts.used;
    }
    sum.allocated += budget.allocated;
    sum.adjusted += budget.adjusted;
    sum.exceptions += budget.exceptions;
    sum.used += used;
    if (monthOf(budget.to) < month) sum.lapsed += Math.max(0, budget.approved - used);
  }
  const { allocated, adjusted, exceptions, used, lapsed } = sum;
  return { ...sum, left: allocated + adjusted + exceptions - used - lapsed };
}
