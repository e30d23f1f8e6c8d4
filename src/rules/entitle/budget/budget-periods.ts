import type { Period } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { CompiledScheme } from "../../compiled.js";
import { firstBudget } from "./of-question.js";

/** A budget period: the days of it that lie in the case's period, and all its days. */
export interface BudgetPeriod extends Period {
  readonly id: string;
  readonly whole: Period;
}

/**
 * The budget periods of a case, which together are its period: those with dates, or of so many calendar months from the month
 * in which the case begins, numbered from "1"; without a rule, one.
 */
export function budgetPeriodsOf(
  { from, to, budgetPeriods }: CaseFacts,
  compiled: CompiledScheme,
): readonly BudgetPeriod[] {
  const named = budgetPeriods ?? compiled.entitlement?.periods?.touching({ from, to }, []);
  if (named === undefined) return [{ id: firstBudget, from, to, whole: { from, to } }];
  return named.map((whole) => {
    return { id: whole.id, from: Math.max(from, whole.from), to: Math.min(to, whole.to), whole };
  });
}
