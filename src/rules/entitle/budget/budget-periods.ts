import { firstDay, monthOf, type Period } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { CompiledScheme } from "../../compiled.js";

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
  if (budgetPeriods !== undefined)
    return budgetPeriods.map((whole) => {
      return { id: whole.id, from: Math.max(from, whole.from), to: Math.min(to, whole.to), whole };
    });
  const rule = compiled.formula?.budgetPeriods;
  if (rule?.method === "dates") {
    const periods = compiled.entitlement?.periods ?? [];
    return periods
      .filter((whole) => whole.from <= to && from <= whole.to)
      .map((whole) => ({ id: whole.id, from: Math.max(from, whole.from), to: Math.min(to, whole.to), whole }));
  }
  if (rule === undefined) return [{ id: "1", from, to, whole: { from, to } }];
  const first = monthOf(from);
  const count = Math.floor((monthOf(to) - first) / rule.months) + 1;
  return Array.from({ length: count }, (_, index) => {
    const start = index === 0 ? from : firstDay(first + index * rule.months);
    const end = firstDay(first + (index + 1) * rule.months) - 1;
    return { id: String(index + 1), from: start, to: Math.min(to, end), whole: { from: start, to: end } };
  });
}
