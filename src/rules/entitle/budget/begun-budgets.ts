import type { Day, Period } from "../../../calendar/index.js";
import type { CaseFacts, NamedDays } from "../../../person/facts/facts.js";
import { lastMonthEnd } from "../../months/month-end.js";
import type { CompiledScheme } from "../../compiled.js";
import { budgetPeriodsOf } from "./budget-periods.js";

/** A budget with what months that have ended have drawn from it, in minor units. */
interface BegunBudget extends Period {
  readonly id: string;
  /** Id of the budget; left out of the scheme's own. */
  readonly budget?: string;
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
  const { carryOver, periods } = entitlement ?? {};
  const named = periods?.named ?? none;
  const first = named.findIndex(({ to }) => to >= facts.from);
  const before = named[first - 1];
  return carryOver === undefined || before === undefined || beginsIn(before, facts) ? undefined : named[first];
}

/**
 * The budgets that go on after a question which has all days of those whose days a scheme names, by dates or by months: in the month in which one
 * of them ends, and the one that begins where the last has ended.
 */
export function begunBudgets(facts: CaseFacts, compiled: CompiledScheme): readonly BegunBudget[] {
  if (compiled.formula?.budgetPeriods === undefined) return none;
  const ended = lastMonthEnd(facts.to);
  const all = budgetPeriodsOf(facts, compiled).map(({ id, whole: { from, to } }) => ({ id, from, to, drawn: 0 }));
  return withNext(all, ended, compiled).filter(({ to }) => ended < to);
}

/**
 * Budgets with the one that begins where the last has ended: of so many months, so that it has its number and its days, and with dates
 * where money goes over to it.
 */
export function withNext(
  budgets: readonly BegunBudget[],
  ended: Day,
  { validity, entitlement }: CompiledScheme,
): readonly BegunBudget[] {
  const last = budgets.at(-1);
  if (last === undefined || last.to > ended || last.to >= validity.to) return budgets;
  const next = entitlement?.periods?.after(last);
  return next === undefined ? budgets : [...budgets, { id: next.id, from: last.to + 1, to: next.to, drawn: 0 }];
}

const none: readonly never[] = [];
