import { monthOf, type Month } from "../../calendar/index.js";
import type { AccountBudget } from "./between-budgets.js";
import type { MonthBooks } from "./books.js";
import { budgetAt } from "./budget-at.js";
import { usableUntil } from "./right-until.js";

/** Money of all budgets that have begun, from the first day of the account to the end of a month, in minor units. */
export interface Funds {
  readonly allocated: number;
  readonly adjusted: number;
  readonly exceptions: number;
  readonly used: number;
  /** What was left of budgets whose days, or the right to them, were over before the month, without what went over to the next. */
  readonly lapsed: number;
  /** What is left. */
  readonly left: number;
}

/** The funds with which an account begins: nothing, unless budgets that began before it go on. */
export function fundsBefore({ budgets, period, question }: MonthBooks): Funds {
  const cameOver = cameOverTo(budgets.filter(({ from }) => from <= period.from));
  const begun = question.ledger.opening === undefined ? [] : budgets.filter(({ from }) => from < period.from);
  const sum = (of: (budget: AccountBudget) => number) => begun.reduce((so, budget) => so + of(budget), 0);
  const [allocated, adjusted, used] = [
    sum((each) => each.allocated),
    sum((each) => each.adjusted),
    sum((each) => each.drawn),
  ];
  return { allocated, adjusted, exceptions: 0, used, lapsed: 0, left: cameOver + allocated + adjusted - used };
}

/** The budgets whose money the funds at the end of a month hold: those that have begun, and were not over before it. */
export function heldAt(books: MonthBooks, month: Month): readonly AccountBudget[] {
  return books.budgets.filter((budget) => hasBegun(budget, month) && !isOver(budget, books, month));
}

function hasBegun({ from }: AccountBudget, month: Month): boolean {
  return monthOf(from) <= month;
}

function isOver(budget: AccountBudget, { question }: MonthBooks, month: Month): boolean {
  return monthOf(usableUntil(budget, question)) < month;
}

/** The funds at the end of a month. What goes from one budget to the next stays in them. */
export function fundsAt(books: MonthBooks, month: Month): Funds {
  const sum = { allocated: 0, adjusted: 0, exceptions: 0, used: 0, lapsed: 0 };
  for (const budget of books.budgets) {
    if (!hasBegun(budget, month)) continue;
    const used = spentOf(budget, books, month);
    sum.allocated += budget.allocated;
    sum.adjusted += budget.adjusted;
    sum.exceptions += budget.exceptions;
    sum.used += used + budget.drawn;
    if (isOver(budget, books, month)) {
      sum.lapsed += Math.max(0, budget.opening + budget.approved - used - budget.carried);
    }
  }
  const { allocated, adjusted, exceptions, used, lapsed } = sum;
  const cameOver = cameOverTo(books.budgets.filter((budget) => hasBegun(budget, month)));
  return { ...sum, left: cameOver + allocated + adjusted + exceptions - used - lapsed };
}

/** What came over to budgets from before the account. */
function cameOverTo(budgets: readonly AccountBudget[]): number {
  return budgets.reduce((sum, { cameOver }) => sum + cameOver, 0);
}

/** What is drawn on a budget up to a month: by the months of its days, and by what draws on it from the days of another. */
export function spentOf(
  budget: AccountBudget,
  { budgets, months, units }: MonthBooks,
  until: Month = Number.POSITIVE_INFINITY,
): number {
  const isOwn = (month: Month) => month <= until && budgetAt(budgets, month) === budget;
  let spent = 0;
  for (const [month, { used }] of months) if (isOwn(month)) spent += used;
  for (const { counted, from, used } of units) if (counted !== monthOf(from) && isOwn(counted)) spent += used;
  return spent;
}
