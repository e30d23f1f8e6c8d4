import type { ResultForm } from "../../rules/compiled.js";
import { monthCountOf, type ResultNumbers } from "../numbers.js";

/** Id of the budget that pays a service; undefined where it is the scheme's own. */
export function budgetPaying(service: string, { budgets = [] }: Pick<ResultForm, "budgets">): string | undefined {
  return budgets.find(({ services }) => services.includes(service))?.id;
}

/**
 * The numbers of one budget: what its own services cost and what it covers of that, at the same places; of others nothing. Where there is
 * one budget, they are all its own.
 */
export function ofBudget(numbers: ResultNumbers, budget: string | undefined): ResultNumbers {
  const { form, lines, cost, covered, budgetPeriods, segments, adjustments } = numbers;
  const { budgets, ...one } = form;
  if (budgets === undefined) return numbers;
  const months = monthCountOf(numbers);
  const own = lines.map(({ service }) => budgetPaying(service, form) === budget);
  const only = (list: readonly number[]) => list.map((each, at) => (own[Math.floor(at / months)] === true ? each : 0));
  const periods = budgetPeriods.filter((each) => each.budget === budget);
  const total = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0);
  return {
    ...numbers,
    form: one,
    cost: only(cost),
    covered: only(covered),
    budgetPeriods: periods,
    indicative: total(periods.map(({ indicative }) => indicative)),
    approved: total(periods.map(({ approved }) => approved)),
    segments: segments.filter((each) => each.budget === budget),
    adjustments: adjustments.filter((each) => each.budget === budget),
  };
}

/** The budgets of a result, the scheme's own first: undefined stands for it. */
export function budgetIds({ budgets = [] }: Pick<ResultForm, "budgets">): readonly (string | undefined)[] {
  return [undefined, ...budgets.map(({ id }) => id)];
}
