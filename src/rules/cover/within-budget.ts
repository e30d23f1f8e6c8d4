import { allocate } from "../../numbers/index.js";
import type { CoverOrder } from "./rule.js";

/**
 * Step 5, cover: costs against the budget, in the order the scheme names. cost = covered + uncovered, and the covered
 * amounts never pass the budget.
 *
 * @param costs minor units at `line * monthCount + month`, each at least 0, lines in canonical order
 * @param budget minor units, at least 0
 * @returns the covered part of each cost, at the same place
 *
 * @example
 * cover([300, 300], 2, 500, "date"); // [300, 200]
 */
export function cover(
  costs: readonly number[],
  monthCount: number,
  budget: number,
  order: CoverOrder,
): readonly number[] {
  let total = 0;
  for (let index = 0; index < costs.length; index += 1) total += costs[index] ?? 0;
  // Everything fits: what is covered is the cost itself, whatever the order.
  if (total <= budget) return costs;
  switch (order) {
    case "priority":
      return coverInOrder(costs, monthCount, budget, false);
    case "date":
      return coverInOrder(costs, monthCount, budget, true);
    case "pro-rata":
      return allocate(budget, costs);
  }
}

/** Draws the budget down line by line, or month by month. */
function coverInOrder(
  costs: readonly number[],
  monthCount: number,
  budget: number,
  byMonth: boolean,
): readonly number[] {
  const covered = costs.slice();
  const lineCount = costs.length / monthCount;
  const outer = byMonth ? monthCount : lineCount;
  const inner = byMonth ? lineCount : monthCount;
  const outerStep = byMonth ? 1 : monthCount;
  const innerStep = byMonth ? monthCount : 1;
  let left = budget;
  for (let step = 0; step < outer; step += 1) {
    let index = step * outerStep;
    for (let each = 0; each < inner; each += 1) {
      const cost = costs[index] ?? 0;
      // What fits is covered as it is.
      if (cost > left) covered[index] = left;
      left -= cost < left ? cost : left;
      index += innerStep;
    }
  }
  return covered;
}
