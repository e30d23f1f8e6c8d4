import { monthOf } from "../../calendar/index.js";
import type { CoverOrder } from "./rule.js";
import { cover } from "./within-budget.js";
import type { PeriodBudget } from "../entitle/budget/personal-budget.js";
import type { Months } from "../months/months.js";
import { zeros } from "../../lists/index.js";

/**
 * Step 5, cover, where there are budget periods: the costs of the months of each against its own approved budget.
 *
 * @param costs minor units at `line * months + month`
 * @param periods which together hold every month once; of one that goes on, its months among these, and what is left of it
 * @returns the covered part of each cost, at the same place
 */
export function coverPeriods(
  costs: readonly number[],
  { first: firstMonth, count: monthCount }: Pick<Months, "first" | "count">,
  periods: readonly PeriodBudget[],
  order: CoverOrder,
): readonly number[] {
  const covered = zeros(costs.length);
  for (const { from, to, approved, drawn } of periods) {
    const first = Math.max(0, monthOf(from) - firstMonth);
    const count = Math.min(monthCount, monthOf(to) - firstMonth + 1) - first;
    const places: number[] = [];
    for (let start = first; start < costs.length; start += monthCount) {
      for (let month = 0; month < count; month += 1) places.push(start + month);
    }
    const ofPeriod = places.map((place) => costs[place] ?? 0);
    // Of a budget that a decision leaves with less than was drawn nothing is left, and what was covered before stays so.
    const parts = cover(ofPeriod, count, Math.max(0, approved - drawn), order);
    for (const [index, place] of places.entries()) covered[place] = parts[index] ?? 0;
  }
  return covered;
}
