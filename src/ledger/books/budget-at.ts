import { monthOf, type Month, type Period } from "../../calendar/index.js";

/** The budget that a month draws on. */
export function budgetAt<Budget extends Period>(budgets: readonly Budget[], month: Month): Budget | undefined {
  return budgets.find(({ from, to }) => monthOf(from) <= month && month <= monthOf(to)) ?? budgets.at(-1);
}
