import {
  type Day,
  days as dayCount,
  firstDay,
  intersectLists,
  lastDay,
  monthOf,
  type Period,
} from "../../../calendar/index.js";
import { allocateInTurn } from "../../../numbers/index.js";
import type { PaymentNode } from "../../recording/payment-nodes.js";
import type { TraceNode } from "../../recording/recorder.js";
import type { Run } from "../../run.js";
import { budgetOfDays, type QualifyingDays } from "./budget-of-days.js";
import { type BudgetPeriod, budgetPeriodsOf } from "./budget-periods.js";
import { indicativeBudget } from "./indicative-budget.js";
import { firstBudget } from "./of-question.js";
import type { Payment } from "./payment.js";
import { paysOut } from "./pays-out.js";
import { daysOfBudget, type PersonalBudget } from "./personal-budget.js";

/** What was paid out before a question of the budgets that it goes on with. */
export interface PaidBefore {
  /** The first day of the question, or of its month that is decided again: what ended before it was paid. */
  readonly first: Day;
  /** Whether somebody says how much, with `drawn` of each budget; else the months before had what is known of them now. */
  readonly isKnown: boolean;
}

/**
 * A budget with what of it is paid out as money, month by month: each month has its part of what is left of the approved budget, shared by
 * what each month that is still to be paid gives. Nothing of a budget that buys services.
 *
 * Each takes its part of what those before have left, so that months which are asked about later, by what was paid until then, have the same.
 * What a month gives is paid up to its last day that qualifies: whoever loses the right inside a month has no day after it on which anything
 * could be paid.
 *
 * @param days the days that qualify
 * @param before left out where all days of the budgets are those of the question
 */
export function withPayments(
  budget: PersonalBudget,
  days: QualifyingDays,
  run: Run,
  before: PaidBefore = { first: run.facts.from, isKnown: false },
): PersonalBudget {
  const { facts, compiled, recorder } = run;
  if (!paysOut(compiled)) return budget;
  const own: QualifyingDays = { eligible: daysOfBudget(days, facts), spans: days.spans };
  const known = new Map(budgetPeriodsOf(facts, compiled).map((period) => [period.id, period]));
  const { from, to } = facts;
  const all = budget.periods.length > 0 ? budget.periods : [{ id: firstBudget, from, to, approved: budget.approved }];
  const drawn = new Map(budget.periods.map((each) => [each.id, each.drawn]));
  const payments = all.flatMap(({ id, approved, from: begins, to: ends }) => {
    const span = { from: begins, to: ends };
    const paid = before.isKnown ? (drawn.get(id) ?? 0) : 0;
    // A budget of which less than nothing was granted, or that could not be read, has an issue of its own.
    if (!(approved + paid > 0)) return [];
    const open = monthsIn(span).filter((month) => !before.isKnown || month.to >= before.first);
    if (open.length === 0) return [];
    const months = open.map((month): Omit<PaymentNode<TraceNode>, "minor"> => {
      const recorded: TraceNode[] = [];
      const inner = recorder && { record: (node: TraceNode) => void recorded.push(node) };
      const whole = known.get(id)?.whole ?? span;
      return { ...month, weight: ofMonth({ id, ...month, whole }, own, { ...run, recorder: inner }), days: recorded };
    });
    // What a decision grants where the days give nothing is shared by them alone.
    const byDays = months.every(({ weight }) => weight === 0);
    const weights = months.map((month) => (byDays ? dayCount(month) : month.weight));
    // Of a budget of which more was paid than there is, nothing more is.
    const parts = allocateInTurn(Math.max(0, approved - paid), weights);
    const shared = months.map((month, at) => {
      const to = byDays ? month.to : lastOf(month, own.eligible);
      return { ...month, to, weight: weights[at] ?? 0, minor: parts[at] ?? 0 };
    });
    const budgetPeriod = budget.periods.length > 0 ? id : undefined;
    recorder?.record({ kind: "payments", budgetPeriod, byDays, months: shared });
    return shared.map(({ from: first, to: last, minor }): Payment => ({ from: first, to: last, minor }));
  });
  return { ...budget, payments };
}

/** The last day of a month that qualifies; its last day where none does. */
function lastOf(month: Period, eligible: readonly Period[]): Day {
  return intersectLists(eligible, [month]).at(-1)?.to ?? month.to;
}

/** What the days of a month give, rounded by itself. */
function ofMonth(month: BudgetPeriod, { eligible, spans }: QualifyingDays, run: Run): number {
  if (run.compiled.entitlement === undefined)
    return indicativeBudget(intersectLists(eligible, [month]), spans, run).minor;
  return budgetOfDays(month, { eligible, spans }, [], run).minor;
}

/** The days of a time in each of its months. */
function monthsIn({ from, to }: Period): readonly Period[] {
  return Array.from({ length: monthOf(to) - monthOf(from) + 1 }, (_, index) => {
    const month = monthOf(from) + index;
    return { from: Math.max(from, firstDay(month)), to: Math.min(to, lastDay(month)) };
  });
}
