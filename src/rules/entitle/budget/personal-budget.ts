import type { Day, Period } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import { pathOf } from "../../../errors/index.js";
import { groupBy } from "../../../lists/index.js";
import { outOfRange } from "../../../numbers/index.js";
import type { Run } from "../../run.js";
import { adjustmentsOf, type BudgetAdjustment } from "./adjust.js";
import { belowZero } from "./below-zero.js";
import { boundOf, type BoundEffect } from "./bounds.js";
import { until } from "../../death/ends-of.js";
import { indicativeBudget, type BudgetSegment, type IndicativeBudget } from "./indicative-budget.js";
import { budgetOfDays, type QualifyingDays } from "./budget-of-days.js";
import { budgetPeriodsOf } from "./budget-periods.js";
import type { Payment } from "./payment.js";

/** The budget of one budget period, in minor units. */
export interface PeriodBudget extends Period {
  readonly id: string;
  /** Id of the budget; left out of the scheme's own. */
  readonly budget?: string;
  /** What the method gives, rounded once. */
  readonly computed: number;
  /** What a minimum or maximum changed of it. */
  readonly bound: BoundEffect | undefined;
  /** What was computed, within minimum and maximum. */
  readonly indicative: number;
  /** The indicative budget with its adjustments: what can be drawn down in the budget period. */
  readonly approved: number;
  /** What the months before the question have drawn of it. */
  readonly drawn: number;
  /** What came over from the budget before; left out where nothing goes over, or nobody has worked it out. */
  readonly carriedIn?: number;
  /** The last day on which what came over can be spent; left out where no months are counted, or nothing came over. */
  readonly carriedUntil?: Day;
  /** What of it was not spent until then, and lapsed; left out where nothing did. */
  readonly expired?: number;
  /** What goes over to the next; left out where nothing can, or the budget goes on. */
  readonly carriedOut?: number;
}

/** The budget of a person: what the rules give, and what decisions made of it. */
export interface PersonalBudget extends IndicativeBudget {
  readonly approved: number;
  /** Empty where there is one, without minimum, maximum and decisions: then it is the whole case's. */
  readonly periods: readonly PeriodBudget[];
  readonly adjustments: readonly BudgetAdjustment[];
  /** What of it is paid out as money, in order of days; left out until it is worked out, and where services are bought. */
  readonly payments?: readonly Payment[] | undefined;
}

const none: readonly never[] = [];

/**
 * The second part of step 2, entitle: the days that qualify → the budget of each budget period → the approved budget.
 *
 * Each budget period is summed exactly, rounded once, held against its minimum and maximum, and then adjusted. A scheme of
 * plain level amounts and a case without decisions take the short way of {@link indicativeBudget}.
 *
 * @param days the days that qualify; after a death those count on which the amount goes on
 * @param run to whose issues decisions are added that fit no budget period, or leave less than nothing
 */
export function personalBudget(days: QualifyingDays, run: Run): PersonalBudget {
  const { facts, compiled, issues } = run;
  const { spans } = days;
  const eligible = daysOfBudget(days, facts);
  // Budgets whose days somebody states are each of their own days.
  const isOne = compiled.entitlement === undefined && (facts.budgetPeriods?.length ?? 1) === 1;
  if ((isOne && facts.decisions.length === 0) || eligible.length === 0) {
    const { minor, segments } = indicativeBudget(eligible, spans, run);
    return { minor, approved: minor, segments, periods: none, adjustments: none };
  }
  const periods = budgetPeriodsOf(facts, compiled);
  const adjustments = adjustmentsOf(periods, run);
  const byPeriod = groupBy(adjustments, ({ budgetPeriod }) => budgetPeriod);
  const segments: BudgetSegment[] = [];
  const budgets = periods.map((period): PeriodBudget => {
    const { id, from, to } = period;
    const { minor, days: count } = budgetOfDays(period, { eligible, spans }, segments, run);
    const bound = count === 0 ? undefined : boundOf(minor, period, count, run);
    const indicative = minor + (bound?.change ?? 0);
    const own = byPeriod.get(id) ?? [];
    const approved = own.reduce((sum, each) => added(sum, each.minor, () => pathOfAdjustment(each, facts)), indicative);
    if (approved < 0) issues.push(belowZero(id, indicative, approved, compiled));
    return { id, from, to, computed: minor, bound, indicative, approved, drawn: 0 };
  });
  const total = (valueOf: (budget: PeriodBudget) => number) => {
    return budgets.reduce((all, each) => added(all, valueOf(each), () => `budget.periods.${each.id}`), 0);
  };
  const plain = isOne && adjustments.length === 0;
  return {
    minor: total(({ indicative }) => indicative),
    approved: total(({ approved }) => approved),
    segments,
    periods: plain ? none : budgets,
    adjustments,
  };
}

/** The days that qualify, after a death those on which the amount goes on. */
export function daysOfBudget(
  { eligible }: Pick<QualifyingDays, "eligible">,
  { ends }: Pick<CaseFacts, "ends">,
): readonly Period[] {
  return ends === undefined ? eligible : until(eligible, ends.amount);
}

/** A sum; without a value where an adjustment could not be read, which has an issue of its own. */
function added(sum: number, minor: number, place: () => string): number {
  const more = sum + minor;
  if (Number.isNaN(more) || Number.isSafeInteger(more)) return more;
  throw outOfRange(more, place());
}

function pathOfAdjustment({ decision, id }: BudgetAdjustment, { decisions }: CaseFacts): string {
  const found = decisions.find((each) => each.id === decision);
  const position = found?.adjustments.findIndex((each) => each.id === id) ?? 0;
  return pathOf("decisions", found?.index ?? 0, "adjustments", position, "amount");
}
