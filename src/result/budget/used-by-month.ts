import { monthOf } from "../../calendar/index.js";
import type { PeriodBudget } from "../../rules/entitle/budget/personal-budget.js";
import { budgetIds, ofBudget } from "./of-budget.js";
import { paidOutIn } from "./paid-out.js";
import type { ResultNumbers } from "../numbers.js";

/** What a month draws from the budget: the covered cost, without the contribution where the budget is net of it, and what is paid out as money. */
export function usedInMonth(index: number, numbers: ResultNumbers): number {
  const { form, lines, covered, contribution, from } = numbers;
  const count = covered.length / lines.length;
  let used = paidOutIn(monthOf(from) + index, numbers) - (form.netBudget ? (contribution[index] ?? 0) : 0);
  for (let at = index; at < covered.length; at += count) used += covered[at] ?? 0;
  return used;
}

/** What the months of a budget period have drawn from its budget. */
export function usedIn({ from, to, drawn, budget }: PeriodBudget, all: ResultNumbers): number {
  const numbers = ofBudget(all, budget);
  const first = monthOf(numbers.from);
  const last = Math.min(monthOf(to), monthOf(numbers.to));
  let used = drawn;
  for (let month = Math.max(first, monthOf(from)); month <= last; month += 1)
    used += usedInMonth(month - first, numbers);
  return used;
}

/** What is left after each month of the approved budget, or of that of the month's budget period; of several budgets, of all. */
export function remainingByMonth(numbers: ResultNumbers): readonly number[] {
  const { form } = numbers;
  if (form.budgets !== undefined) {
    const each = budgetIds(form).map((budget) => remainingByMonth(ofBudget(numbers, budget)));
    return (each[0] ?? []).map((_, month) => each.reduce((sum, left) => sum + (left[month] ?? 0), 0));
  }
  const first = monthOf(numbers.from);
  const count = monthOf(numbers.to) - first + 1;
  const starts = new Map<number, number>();
  const lapses = new Map<number, number>();
  for (const { from, approved, drawn, carriedIn = 0, carriedUntil = 0, expired = 0 } of numbers.budgetPeriods) {
    const until = monthOf(carriedUntil) - first;
    starts.set(Math.max(0, monthOf(from) - first), approved + carriedIn - drawn - (until < 0 ? expired : 0));
    lapses.set(until, expired);
  }
  const remaining: number[] = [];
  let left = numbers.approved;
  for (let index = 0; index < count; index += 1) {
    left = (starts.get(index) ?? left) - usedInMonth(index, numbers) - (lapses.get(index) ?? 0);
    remaining.push(left);
  }
  return remaining;
}
