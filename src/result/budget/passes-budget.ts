import { monthOf } from "../../calendar/index.js";
import { monthCountOf, type ResultNumbers } from "../numbers.js";
import { sumEvery } from "../sums.js";
import { budgetIds, ofBudget } from "./of-budget.js";
import { remainingByMonth } from "./used-by-month.js";

/**
 * Whether a budget is passed: something of what is asked of it is not covered, and nothing of it is left. What a cap on what is covered
 * does not let through passes no budget that has money left.
 */
export function passesBudget(numbers: ResultNumbers): boolean {
  return budgetIds(numbers.form).some((id) => passesOwn(ofBudget(numbers, id)));
}

function passesOwn(numbers: ResultNumbers): boolean {
  const { cost, covered, budgetPeriods } = numbers;
  const first = monthOf(numbers.from);
  const count = monthCountOf(numbers);
  const isShort = (month: number) => sumEvery(cost, month, count) > sumEvery(covered, month, count);
  const short = Array.from({ length: count }, (_, month) => month).filter(isShort);
  if (short.length === 0) return false;
  const remaining = remainingByMonth(numbers);
  const isUsedUp = (last: number) => (remaining[Math.min(last, count - 1)] ?? 0) <= 0;
  if (budgetPeriods.length === 0) return isUsedUp(count - 1);
  return budgetPeriods.some(({ from, to }) => {
    const [begin, end] = [monthOf(from) - first, monthOf(to) - first];
    return short.some((month) => begin <= month && month <= end) && isUsedUp(end);
  });
}
