import { monthOf, type Month } from "../../calendar/index.js";
import { usedInMonth } from "../../result/budget/used-by-month.js";
import type { EligibleResult } from "../../result/result.js";
import { budgetAt } from "./budget-at.js";
import type { GrantedBudget } from "./granted-budget.js";

/** Units of another budget's days that draw on a budget, in minor units. */
export interface DrawnBeside {
  readonly counted: Month;
  readonly cost: number;
  readonly covered: number;
  readonly contribution: number;
  /** What they draw. */
  readonly used: number;
}

/** What rows draw together. */
export function drawnOf(rows: readonly DrawnBeside[]): number {
  return rows.reduce((sum, { used }) => sum + used, 0);
}

/** What lands in a budget from the days of another, as far as there is money when it lands. */
export function besideOf<Beside extends DrawnBeside>(
  landing: readonly Beside[],
  { granted }: { readonly granted: readonly GrantedBudget[] },
  result: EligibleResult,
  { budget, money }: { readonly budget: GrantedBudget; readonly money: number },
): readonly Beside[] {
  let drawn = 0;
  return [...landing]
    .sort((one, other) => one.counted - other.counted)
    .map((each) => {
      const left = Math.max(0, money - drawn - usedOf(budget, granted, result, each.counted - 1).used);
      const used = Math.min(each.used, left);
      drawn += used;
      const covered = each.covered - (each.used - used);
      return { ...each, used, covered, contribution: Math.min(each.contribution, covered) };
    });
}

/** What the months of a budget up to a month draw on it, and what of them it does not cover. */
export function usedOf(
  budget: GrantedBudget,
  granted: readonly GrantedBudget[],
  { months, numbers }: EligibleResult,
  until: Month = Number.POSITIVE_INFINITY,
): { readonly used: number; readonly uncovered: number } {
  const first = monthOf(numbers.from);
  const sums = { used: 0, uncovered: 0 };
  for (const [index, { costMinor, coveredMinor }] of months.entries()) {
    const month = first + index;
    if (month > until || budgetAt(granted, month) !== budget) continue;
    sums.used += usedInMonth(index, numbers);
    sums.uncovered += costMinor - coveredMinor;
  }
  return sums;
}
