import { type Month, formatDay, monthOf } from "../../calendar/index.js";
import { formatScaled } from "../../numbers/index.js";
import { lastMonthEnd } from "../../rules/months/month-end.js";
import { type Before, type DrawnBudget, type OutcomeNumbers, type ResultNumbers, monthCountOf } from "../numbers.js";
import { sumEvery } from "../sums.js";
import { ofBudget } from "../budget/of-budget.js";
import { passesBudget } from "../budget/passes-budget.js";
import { usedInMonth } from "../budget/used-by-month.js";
import type { BudgetUse } from "./document.js";

/** The budgets that go on after the last whole month, with what the months that have ended have drawn. */
export function budgetsOf(numbers: OutcomeNumbers | ResultNumbers, { budgets }: Before): readonly BudgetUse[] {
  const { form, from, to } = numbers;
  const money = (minor: number) => formatScaled(minor, form.scheme.minorUnit);
  const ended = lastMonthEnd(to);
  const usedIn = (month: Month, { budget }: DrawnBudget) =>
    "covered" in numbers ? usedInMonth(month - monthOf(from), ofBudget(numbers, budget)) : 0;
  return budgets.flatMap((budget): readonly BudgetUse[] => {
    if (budget.to <= ended) return [];
    let { drawn } = budget;
    const first = Math.max(monthOf(from), monthOf(budget.from));
    for (let month = first; month <= monthOf(ended); month += 1) drawn += usedIn(month, budget);
    return [
      {
        ...(budget.budget === undefined ? {} : { budget: budget.budget }),
        budgetPeriod: budget.id,
        from: formatDay(budget.from),
        to: formatDay(budget.to),
        drawn: money(drawn),
        ...(budget.carriedIn === undefined ? {} : { carried: money(budget.carriedIn) }),
        ...(budget.expired === undefined ? {} : { expired: money(budget.expired) }),
      },
    ];
  });
}

/** A budget of the question's own days, where the months that have ended cost more: whoever goes on has to give it its days. */
export function shortBudgetOf(numbers: OutcomeNumbers | ResultNumbers): readonly BudgetUse[] {
  const { form, from, to } = numbers;
  const ended = lastMonthEnd(to);
  if (!("covered" in numbers) || ended < from) return [];
  const count = monthCountOf(numbers);
  let uncovered = 0;
  let drawn = 0;
  for (let month = 0; month <= monthOf(ended) - monthOf(from); month += 1) {
    uncovered += sumEvery(numbers.cost, month, count) - sumEvery(numbers.covered, month, count);
    drawn += usedInMonth(month, numbers);
  }
  if (uncovered === 0 || !passesBudget(numbers)) return [];
  const days = { from: formatDay(from), to: formatDay(ended) };
  return [{ budgetPeriod: "1", ...days, drawn: formatScaled(drawn, form.scheme.minorUnit) }];
}
