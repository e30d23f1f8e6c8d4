import type { Period } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import { pathOf, type Issue } from "../../../errors/index.js";
import { groupBy } from "../../../lists/index.js";
import { outOfRange } from "../../../numbers/index.js";
import type { CompiledScheme } from "../../compiled.js";
import type { Recorder } from "../../recording/recorder.js";
import type { AssessedSpan } from "../../assess/assessed-span.js";
import { adjustmentsOf, type BudgetAdjustment } from "./adjust.js";
import { belowZero } from "./below-zero.js";
import { boundOf, type BoundEffect } from "./bounds.js";
import { until } from "../../death/ends-of.js";
import { indicativeBudget, type BudgetSegment, type IndicativeBudget } from "./indicative-budget.js";
import { budgetOfDays } from "./budget-of-days.js";
import { budgetPeriodsOf } from "./budget-periods.js";

/** The budget of one budget period, in minor units. */
export interface PeriodBudget extends Period {
  readonly id: string;
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
  /** What goes over to the next; left out where nothing can, or the budget goes on. */
  readonly carriedOut?: number;
}

/** The budget of a person: what the rules give, and what decisions made of it. */
export interface PersonalBudget extends IndicativeBudget {
  readonly approved: number;
  /** Empty where there is one, without minimum, maximum and decisions: then it is the whole case's. */
  readonly periods: readonly PeriodBudget[];
  readonly adjustments: readonly BudgetAdjustment[];
}

const none: readonly never[] = [];

/**
 * The second part of step 2, entitle: the days that qualify → the budget of each budget period → the approved budget.
 *
 * Each budget period is summed exactly, rounded once, held against its minimum and maximum, and then adjusted. A scheme of
 * plain level amounts and a case without decisions take the short way of {@link indicativeBudget}.
 *
 * @param qualifying the days that qualify, in order; after a death those count on which the amount goes on
 * @param spans the assessment that counts on each of those days
 * @param issues where decisions are added that fit no budget period, or leave less than nothing
 * @param assumptions where the assumptions behind the numbers used are added
 */
export function personalBudget(
  facts: CaseFacts,
  qualifying: readonly Period[],
  spans: readonly AssessedSpan[],
  compiled: CompiledScheme,
  issues: Issue[],
  assumptions: string[],
  recorder?: Recorder,
): PersonalBudget {
  const eligible = facts.ends === undefined ? qualifying : until(qualifying, facts.ends.amount);
  // Budgets whose days somebody states are each of their own days.
  const isOne = compiled.entitlement === undefined && (facts.budgetPeriods?.length ?? 1) === 1;
  if ((isOne && facts.decisions.length === 0) || eligible.length === 0) {
    const { minor, segments } = indicativeBudget(eligible, spans, compiled, assumptions, recorder);
    return { minor, segments, approved: minor, periods: none, adjustments: none };
  }
  const periods = budgetPeriodsOf(facts, compiled);
  const adjustments = adjustmentsOf(facts, periods, compiled, issues, recorder);
  const byPeriod = groupBy(adjustments, ({ budgetPeriod }) => budgetPeriod);
  const segments: BudgetSegment[] = [];
  const budgets = periods.map((period): PeriodBudget => {
    const { id, from, to } = period;
    const { minor, days } = budgetOfDays(facts, period, eligible, spans, compiled, segments, assumptions, recorder);
    const bound = days === 0 ? undefined : boundOf(minor, period, days, compiled, assumptions, recorder);
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
    segments,
    approved: total(({ approved }) => approved),
    periods: plain ? none : budgets,
    adjustments,
  };
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
