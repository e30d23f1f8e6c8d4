import { parseDay, type Day } from "../../../calendar/index.js";
import { groupBy } from "../../../lists/index.js";
import type { BudgetPeriodRow } from "../../../result/budget.js";
import type { EligibleResult } from "../../../result/result.js";

/** The approved budget by what became of it before a day, in minor units: with what came in it is spent, lapsed and rest. */
export interface HandedOverBudget {
  /** What came over from before the question. */
  readonly carriedIn: number;
  readonly spent: number;
  readonly lapsed: number;
  readonly rest: number;
}

const nothing: HandedOverBudget = { carriedIn: 0, spent: 0, lapsed: 0, rest: 0 };

/**
 * What became of a budget before a day. Of a budget period that had ended what goes over to the next is left to the new payer; so is what is
 * paid out as money from the day on.
 */
export function budgetAt(day: Day, result: EligibleResult): HandedOverBudget {
  const all = ofAllDays(day, result);
  const later = result.numbers.payments.reduce((sum, { to, minor }) => (to < day ? sum : sum + minor), 0);
  return { ...all, spent: all.spent - later, rest: all.rest + later };
}

/** What became of a budget, with all that it pays out as money. */
function ofAllDays(day: Day, { budget, months }: EligibleResult): HandedOverBudget {
  const { periods } = budget;
  if (periods.length === 0) {
    const approved = budget.approved.minor;
    const rest = months.at(-1)?.remainingMinor ?? approved;
    return { ...nothing, spent: approved - rest, rest };
  }
  const byBudget = [...groupBy(periods, (each) => each.budget ?? "").values()];
  return byBudget.map((own) => ofOne(day, own)).reduce(added);
}

/** What became of one budget, by its budget periods in order. */
function ofOne(day: Day, periods: readonly BudgetPeriodRow[]): HandedOverBudget {
  const carriedIn = periods[0]?.carriedIn?.minor ?? 0;
  const approved = periods.reduce((sum, each) => sum + each.approved.minor, 0);
  const spent = periods.reduce((sum, { used }) => sum + used.minor, 0);
  const lapsed = periods.reduce((sum, each) => sum + lapsedBefore(day, each), 0);
  return { carriedIn, spent, lapsed, rest: approved + carriedIn - spent - lapsed };
}

/** What of a budget period nobody can spend any more on a day. */
function lapsedBefore(day: Day, { to, unspent, carriedOut, carriedUntil, expired }: BudgetPeriodRow): number {
  const hasExpired = carriedUntil !== undefined && parseDay(carriedUntil) < day;
  const hasEnded = parseDay(to) < day;
  return (
    (hasExpired || hasEnded ? (expired?.minor ?? 0) : 0) + (hasEnded ? unspent.minor - (carriedOut?.minor ?? 0) : 0)
  );
}

function added(one: HandedOverBudget, other: HandedOverBudget): HandedOverBudget {
  return {
    carriedIn: one.carriedIn + other.carriedIn,
    spent: one.spent + other.spent,
    lapsed: one.lapsed + other.lapsed,
    rest: one.rest + other.rest,
  };
}
