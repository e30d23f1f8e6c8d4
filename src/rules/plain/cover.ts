import { coverPeriods } from "../cover/step.js";
import { cover } from "../cover/within-budget.js";
import type { PersonalBudget } from "../entitle/budget/personal-budget.js";
import type { Work } from "./work.js";

/** Step 5, cover: by budget periods, or all at once; sums of months become what is covered of them. */
export function coverBy(
  { approved, periods }: PersonalBudget,
  cost: readonly number[],
  sums: number[],
  costOfAll: number,
  { compiled, period: { months } }: Work,
): readonly number[] {
  const { order } = compiled.scheme.cover;
  if (periods.length === 0 && costOfAll <= approved) return cost;
  if (periods.length === 0 && order === "date") return coverByDate(cost, sums, approved);
  const covered =
    periods.length === 0 ? cover(cost, months.count, approved, order) : coverPeriods(cost, months, periods, order);
  addUp(sums, covered);
  return covered;
}

/**
 * Step 5, cover: month by month, of which most fit, or find nothing left. The twin, written for speed, of `cover`.
 *
 * @param sums of each month, which become what is covered of it
 */
function coverByDate(costs: readonly number[], sums: number[], budget: number): readonly number[] {
  const covered = costs.slice();
  const count = sums.length;
  let left = budget;
  for (let month = 0; month < count; month += 1) {
    const sum = sums[month] ?? 0;
    if (sum <= left) {
      left -= sum;
      continue;
    }
    sums[month] = left;
    for (let at = month; at < covered.length; at += count) {
      const cost = covered[at] ?? 0;
      if (cost > left) covered[at] = left;
      left -= cost < left ? cost : left;
    }
  }
  return covered;
}

/** The sum of each month over all lines. */
function addUp(sums: number[], amounts: readonly number[]): void {
  const count = sums.length;
  for (let month = 0; month < count; month += 1) {
    let sum = 0;
    for (let at = month; at < amounts.length; at += count) sum += amounts[at] ?? 0;
    sums[month] = sum;
  }
}
