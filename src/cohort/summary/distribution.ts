import { divideRounded, formatScaled, safe } from "../../numbers/index.js";
import type { BudgetDistribution } from "./summary.js";

/**
 * How budgets are spread: mean, extremes, and percentiles by the nearest rank.
 *
 * @param budgets minor units, in any order
 * @returns null where there are none
 *
 * @example
 * distributionOf([300, 100, 200, 400], 2)?.median; // "2.00"
 */
export function distributionOf(budgets: ArrayLike<number>, minorUnit: number): BudgetDistribution | null {
  const count = budgets.length;
  if (count === 0) return null;
  const sorted = Float64Array.from(budgets).sort();
  const total = safe(sorted.reduce((sum, budget) => sum + budget, 0));
  const text = (minor: number) => formatScaled(minor, minorUnit);
  const percentile = (percent: number) => text(sorted[divideRounded(percent * count, 100, "ceil") - 1] ?? 0);
  return {
    mean: text(divideRounded(total, count, "half-up")),
    median: percentile(50),
    p5: percentile(5),
    p95: percentile(95),
    min: text(sorted[0] ?? 0),
    max: text(sorted[count - 1] ?? 0),
  };
}
