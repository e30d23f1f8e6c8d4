import { monthOf, type Period } from "../../calendar/index.js";
import { parseScaled } from "../../numbers/index.js";
import type { CompiledScheme } from "../compiled.js";
import type { Payment } from "../entitle/budget/payment.js";
import type { PeriodBudget } from "../entitle/budget/personal-budget.js";
import type { GoingBudget } from "./going-budgets.js";

/** A budget with what is known of it from before. */
export function used(budget: PeriodBudget, budgets: readonly GoingBudget[], { name }: CompiledScheme): PeriodBudget {
  const use = budgets.find(({ id }) => id === budget.id)?.use;
  if (use === undefined) return budget;
  const from = {
    drawn: parseScaled(use.drawn, name.minorUnit),
    ...(use.carried === undefined ? {} : { carriedIn: parseScaled(use.carried, name.minorUnit) }),
    ...(use.expired === undefined ? {} : { expired: parseScaled(use.expired, name.minorUnit) }),
  };
  if (use.approved === undefined) return { ...budget, ...from };
  const approved = parseScaled(use.approved, name.minorUnit);
  return { ...budget, computed: approved, bound: undefined, indicative: approved, approved, ...from };
}

/** A budget of which nobody says what was paid out before a question: what the months before it have by what is known now. */
export function paidBefore(budget: PeriodBudget, payments: readonly Payment[], { from }: Period): PeriodBudget {
  const before = payments.filter(({ to }) => budget.from <= to && to <= budget.to && monthOf(to) < monthOf(from));
  return { ...budget, drawn: before.reduce((sum, { minor }) => sum + minor, 0) };
}
