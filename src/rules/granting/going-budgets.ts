import { type Period, parseDay } from "../../calendar/index.js";
import type { NamedDays } from "../../person/facts/facts.js";
import type { BudgetUse } from "../../result/position/document.js";
import type { CompiledScheme } from "../compiled.js";

/** A budget that goes on over the ends of a question. */
export interface GoingBudget extends NamedDays {
  /** What an opening says of it; undefined where none does. */
  readonly use: BudgetUse | undefined;
}

/**
 * The budgets of a question that go on over its ends, each with all its days: those that the scheme names by dates or by months, or
 * those whose days an opening gives. Empty where every budget is of the days of the question alone.
 *
 * @param all whether those that do not go on are given, too
 */
export function goingBudgets(
  question: Period,
  compiled: CompiledScheme,
  uses: readonly BudgetUse[],
  all = false,
): readonly GoingBudget[] {
  const { formula, entitlement } = compiled;
  if (formula === undefined) return none;
  const { from, to } = question;
  const stated = uses.map((use) => ({ id: use.budgetPeriod, from: parseDay(use.from), to: parseDay(use.to) }));
  const touching = entitlement?.periods?.touching(question, stated) ?? stated;
  const touched = touching.filter((budget) => budget.from <= to && from <= budget.to);
  if (!all && uses.length === 0 && touched.every((budget) => from <= budget.from && budget.to <= to)) return none;
  return touched.map((budget) => ({ ...budget, use: uses.find(({ budgetPeriod }) => budgetPeriod === budget.id) }));
}

const none: readonly never[] = [];
