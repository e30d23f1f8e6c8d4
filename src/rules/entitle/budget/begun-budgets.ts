import { firstDay, monthOf, type Day, type Period } from "../../../calendar/index.js";
import type { CaseFacts, NamedDays } from "../../../person/facts/facts.js";
import { lastMonthEnd } from "../../months/month-end.js";
import type { CompiledScheme } from "../../compiled.js";
import { budgetPeriodsOf } from "./budget-periods.js";

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
 * The first budget of a question to which an earlier one may have left something, of which nobody says how much; undefined where it is
 * certain that nothing came over. Budgets of so many months begin with the question.
 */
export function carriedUnknown(facts: CaseFacts, { entitlement }: CompiledScheme): NamedDays | undefined {
  const { carryOver, periods = [] } = entitlement ?? {};
  const first = periods.findIndex(({ to }) => to >= facts.from);
  const before = periods[first - 1];
  return carryOver === undefined || before === undefined || beginsIn(before, facts) ? undefined : periods[first];
}

/**
 * The budgets that go on after a question with which they began, of those whose days a scheme names, by dates or by months: whoever goes on
 * draws on what is left of them. Empty where one of them may have been drawn on before, or was less than its months that have ended cost.
 *
 * @param isShort whether the months from one to another, both counted from the first of the question, cost more than was covered
 */
export function begunBudgets(
  facts: CaseFacts,
  compiled: CompiledScheme,
  isShort: (first: number, last: number) => boolean,
): readonly BegunBudget[] {
  if (compiled.formula?.budgetPeriods === undefined) return none;
  const ended = lastMonthEnd(facts.to);
  const all = budgetPeriodsOf(facts, compiled).map(({ id, whole: { from, to } }) => {
    return { id, from, to: Math.min(to, compiled.validity.to), drawn: 0 };
  });
  const going = withNext(all, ended, compiled).filter(({ to }) => ended < to);
  const first = monthOf(facts.from);
  const isLost = (budget: Period) =>
    !beginsIn(budget, facts) || isShort(Math.max(0, monthOf(budget.from) - first), monthOf(ended) - first);
  return going.some(isLost) ? none : going;
}

/**
 * Budgets with the one that begins where the last has ended: of so many months, so that it has its number and its days, and with dates
 * where money goes over to it.
 */
export function withNext(
  budgets: readonly BegunBudget[],
  ended: Day,
  { formula, validity, entitlement }: CompiledScheme,
): readonly BegunBudget[] {
  const rule = formula?.budgetPeriods;
  const last = budgets.at(-1);
  if (rule === undefined || last === undefined || last.to > ended || last.to === validity.to) return budgets;
  if (rule.method === "dates") {
    const next = entitlement?.carryOver && entitlement.periods.find(({ from }) => from === last.to + 1);
    return next === undefined ? budgets : [...budgets, { id: next.id, from: next.from, to: next.to, drawn: 0 }];
  }
  const to = Math.min(firstDay(monthOf(last.to) + 1 + rule.months) - 1, validity.to);
  return [...budgets, { id: String(Number(last.id) + 1), from: last.to + 1, to, drawn: 0 }];
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
