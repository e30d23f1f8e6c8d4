import { groupBy } from "../../lists/index.js";
import { multiplyDivide } from "../../numbers/index.js";
import type { ResultNumbers } from "../../result/numbers.js";
import type { BudgetSegment } from "../../rules/entitle/budget/indicative-budget.js";

/** Days of a level and what they make of the indicative budget. */
export type BoundedPart = Pick<BudgetSegment, "level" | "minor">;

/**
 * What the days of each level make of the indicative budgets. Where a minimum, a maximum or another bound changes what the days of a
 * budget period come to, it changes each by the same share; where they come to nothing, each day counts alike. The parts add up to the
 * indicative budget, because what grows from day to day is rounded, half up, and not each part.
 */
export function boundedParts({
  segments,
  budgetPeriods,
}: Pick<ResultNumbers, "segments" | "budgetPeriods">): readonly BoundedPart[] {
  if (budgetPeriods.every(({ computed, indicative }) => computed === indicative)) return segments;
  const byBudget = groupBy(segments, ({ budget }) => budget);
  return budgetPeriods.flatMap(({ budget, from, to, computed, indicative }) => {
    const own = (byBudget.get(budget) ?? []).filter((each) => each.from >= from && each.to <= to);
    if (computed === indicative) return own;
    const whole = computed === 0 ? own.reduce((sum, each) => sum + daysOf(each), 0) : computed;
    let before = 0;
    let given = 0;
    return own.map((each) => {
      before += computed === 0 ? daysOf(each) : each.minor;
      const grown = multiplyDivide(before, indicative, whole, "half-up");
      const minor = grown - given;
      given = grown;
      return { level: each.level, minor };
    });
  });
}

function daysOf({ from, to }: BudgetSegment): number {
  return to - from + 1;
}
