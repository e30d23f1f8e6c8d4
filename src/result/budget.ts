import { formatDay } from "../calendar/index.js";
import type { Money } from "../numbers/index.js";
import type { DaySpan } from "../outcome/day-span.js";
import type { BoundKind } from "../rules/entitle/budget/rule.js";
import { moneyIn } from "./money-in.js";
import type { ResultNumbers } from "./numbers.js";
import { usedIn } from "./budget/used-by-month.js";

/** Days of one level, or of one assessment, with their part of the computed budget. */
export interface BudgetPart extends DaySpan {
  /** Undefined where the scheme has no levels. */
  readonly level: string | undefined;
  /** Id of the assessment, where a rule beyond plain level amounts is at work. */
  readonly assessment: string | undefined;
  /** Id of the budget; undefined of the scheme's own. */
  readonly budget: string | undefined;
  /** Id of the assessment before a reassessment, where its higher amount is kept up. */
  readonly notWorseOffThan: string | undefined;
  readonly amount: Money;
}

/** What a minimum added or a maximum cut. */
export interface BudgetBoundEffect {
  readonly bound: BoundKind;
  /** The bound for the budget period. */
  readonly limit: Money;
  /** Above 0 what was added, below 0 what was cut. */
  readonly change: Money;
}

/** A budget period, with a budget of its own. */
export interface BudgetPeriodRow extends DaySpan {
  readonly id: string;
  /** Id of the budget; undefined of the scheme's own. */
  readonly budget: string | undefined;
  /** Ids of the services that it alone pays; undefined of the scheme's own budget, which pays what no other does. */
  readonly services: readonly string[] | undefined;
  /** What the method gives, rounded. */
  readonly computed: Money;
  /** Undefined where the computed budget lies between minimum and maximum. */
  readonly bound: BudgetBoundEffect | undefined;
  /** What was computed, within minimum and maximum. */
  readonly indicative: Money;
  /** The indicative budget with the adjustments of the budget period. */
  readonly approved: Money;
  /** What came over from the budget period before, below 0 where that was spent in advance; undefined where the scheme lets nothing go over. */
  readonly carriedIn: Money | undefined;
  /** The last day on which what came over can be spent; undefined where no months are counted, or nothing came over. */
  readonly carriedUntil: string | undefined;
  /** What of it was not spent until then and lapsed; undefined where nothing did. */
  readonly expired: Money | undefined;
  /** What months before the period of the result have drawn from it; undefined where there were none. */
  readonly drawnBefore: Money | undefined;
  /** What its months draw from it, with those before. */
  readonly used: Money;
  /** What is left at its end of it and of what came over and did not expire; below 0 where it was spent in advance. */
  readonly unspent: Money;
  /** What of that goes over to the next, all of what is owed; the rest lapses; undefined where nothing can go over, or the budget goes on. */
  readonly carriedOut: Money | undefined;
}

/** An adjustment of the indicative budget by a decision. */
export interface AdjustmentRow {
  readonly id: string;
  /** Id of the decision. */
  readonly decision: string;
  readonly decidedOn: string;
  /** Id of the budget; left out of the scheme's own. */
  readonly budget?: string;
  readonly budgetPeriod: string;
  readonly amount: Money;
  readonly reason: string;
  readonly decidedBy: string;
}

/** Money that is paid out for the days of a month. */
export interface PaymentRow extends DaySpan {
  readonly amount: Money;
}

/** The budget of a person who is eligible. */
export interface Budget {
  /** What the rules give before planning, over all budget periods. */
  readonly indicative: Money;
  /** By the date of the decision, budget by budget; empty where nothing was decided. */
  readonly adjustments: readonly AdjustmentRow[];
  /** What is granted: the indicative budget plus adjustments. */
  readonly approved: Money;
  /** The days of each level with their part of what was computed; the parts add up to it. */
  readonly segments: readonly BudgetPart[];
  /** Empty where the budget is one for the whole case, without minimum, maximum and decisions. */
  readonly periods: readonly BudgetPeriodRow[];
  /** What of it is paid out as money in which month: of a scheme that names no service. Empty elsewhere. */
  readonly payments: readonly PaymentRow[];
}

/** The budget of a result that has one. */
export function budgetOf(numbers: ResultNumbers): Budget {
  const { form, indicative, approved, segments, budgetPeriods, adjustments, payments } = numbers;
  const money = (minor: number) => moneyIn(form.scheme, minor);
  return {
    indicative: money(indicative),
    adjustments: adjustments.map(({ minor, decidedOn, ...rest }) => {
      return { ...rest, decidedOn: formatDay(decidedOn), amount: money(minor) };
    }),
    approved: money(approved),
    segments: segments.map(({ level, from, to, minor, assessment, budget, notWorseOffThan }) => ({
      level: level === "" ? undefined : level,
      from: formatDay(from),
      to: formatDay(to),
      assessment,
      budget,
      notWorseOffThan,
      amount: money(minor),
    })),
    periods: budgetPeriods.map((period) => {
      const { id, budget, from, to, computed, bound, carriedIn, carriedUntil, expired, carriedOut } = period;
      const used = usedIn(period, numbers);
      return {
        id,
        budget,
        services: form.budgets?.find((each) => each.id === budget)?.services,
        from: formatDay(from),
        to: formatDay(to),
        computed: money(computed),
        bound: bound && { bound: bound.bound, limit: money(bound.limit), change: money(bound.change) },
        indicative: money(period.indicative),
        approved: money(period.approved),
        carriedIn: carriedIn === undefined ? undefined : money(carriedIn),
        carriedUntil: carriedUntil === undefined ? undefined : formatDay(carriedUntil),
        expired: expired === undefined ? undefined : money(expired),
        drawnBefore: period.drawn === 0 ? undefined : money(period.drawn),
        used: money(used),
        unspent: money(period.approved + (carriedIn ?? 0) - (expired ?? 0) - used),
        carriedOut: carriedOut === undefined ? undefined : money(carriedOut),
      };
    }),
    payments: payments.flatMap(({ from, to, minor }) => {
      return minor === 0 ? [] : [{ from: formatDay(from), to: formatDay(to), amount: money(minor) }];
    }),
  };
}

/** A `BudgetDocument` as JSON text: amounts say their texts themselves, and what a scheme or case has no use for is left out. */
export function budgetText(budget: Budget): string {
  const { adjustments, periods, payments } = budget;
  const lists = {
    adjustments: unlessEmpty(adjustments),
    periods: unlessEmpty(periods),
    payments: unlessEmpty(payments),
  };
  return JSON.stringify({ ...budget, ...lists });
}

function unlessEmpty<Entry>(list: readonly Entry[]): readonly Entry[] | undefined {
  return list.length === 0 ? undefined : list;
}
