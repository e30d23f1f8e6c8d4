import { monthOf, type Period } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import { lastMonthEnd } from "../../months/month-end.js";
import type { CompiledScheme } from "../../compiled.js";

/** A budget with what months that have ended have drawn from it, in minor units. */
interface BegunBudget extends Period {
  readonly id: string;
  readonly drawn: number;
}

/** Whether it is certain that nothing was drawn from a budget before a question: it begins in it, or the person does. */
export function beginsIn({ from }: Period, { birth, enrolments, from: first }: CaseFacts): boolean {
  return from >= first || birth >= first || enrolments?.every((enrolment) => enrolment.from >= first) === true;
}

/**
 * The budgets that go on after a question with which they began, of those that a scheme names by dates: whoever goes on draws on what
 * is left of them. Empty where one of them may have been drawn on before, or was less than its months that have ended cost.
 *
 * @param isShort whether the months from one to another, both counted from the first of the question, cost more than was covered
 */
export function begunBudgets(
  facts: CaseFacts,
  { formula, entitlement }: CompiledScheme,
  isShort: (first: number, last: number) => boolean,
): readonly BegunBudget[] {
  if (formula?.budgetPeriods?.method !== "dates") return none;
  const ended = lastMonthEnd(facts.to);
  const going = (entitlement?.periods ?? none).filter(({ from, to }) => from <= facts.to && ended < to);
  const first = monthOf(facts.from);
  const isLost = (budget: Period) =>
    !beginsIn(budget, facts) || isShort(Math.max(0, monthOf(budget.from) - first), monthOf(ended) - first);
  return going.some(isLost) ? none : going.map(({ id, from, to }) => ({ id, from, to, drawn: 0 }));
}

/** Whether months, from one to another and counted from the first, cost more than was covered; both lists go line by line. */
export function shortIn(
  costs: readonly number[],
  covered: readonly number[],
  count: number,
): (first: number, last: number) => boolean {
  return (first, last) => costs.some((each, at) => at % count >= first && at % count <= last && each !== covered[at]);
}

const none: readonly never[] = [];
