import { parseDay } from "../../calendar/index.js";
import type { BudgetAdjustment } from "../../rules/entitle/budget/adjust.js";
import type { BudgetSegment } from "../../rules/entitle/budget/indicative-budget.js";
import type { Payment } from "../../rules/entitle/budget/payment.js";
import type { ResultForm } from "../../rules/compiled.js";
import type { PeriodBudget } from "../../rules/entitle/budget/personal-budget.js";
import type { BudgetDocument } from "../document/budget.js";

/** The integers of a budget, read back from JSON. */
export interface BudgetNumbers {
  readonly indicative: number;
  readonly approved: number;
  readonly segments: readonly BudgetSegment[];
  readonly budgetPeriods: readonly PeriodBudget[];
  readonly adjustments: readonly BudgetAdjustment[];
  readonly payments: readonly Payment[];
}

/** The budgets beside the scheme's own that a document names, as the form of a result has them. */
export function budgetsOfDocument({ periods = [] }: BudgetDocument): Pick<ResultForm, "budgets"> {
  const known = new Map(
    periods.flatMap(({ budget, services }) => (budget && services ? [[budget, services] as const] : [])),
  );
  return known.size === 0 ? {} : { budgets: [...known].map(([id, services]) => ({ id, services })) };
}

/** Reads a budget back. */
export function budgetOfDocument(document: BudgetDocument, money: (text: string) => number): BudgetNumbers {
  const { indicative, approved, segments, periods = [], adjustments = [], payments = [] } = document;
  return {
    indicative: money(indicative),
    approved: money(approved),
    segments: segments.map(({ level = "", from, to, amount, ...rest }) => {
      return { from: parseDay(from), to: parseDay(to), level, minor: money(amount), ...rest };
    }),
    budgetPeriods: periods.map(({ id, from, to, computed, bound, ...rest }) => ({
      id,
      ...(rest.budget === undefined ? {} : { budget: rest.budget }),
      from: parseDay(from),
      to: parseDay(to),
      computed: money(computed),
      bound: bound && { bound: bound.bound, limit: money(bound.limit), change: money(bound.change) },
      indicative: money(rest.indicative),
      approved: money(rest.approved),
      drawn: rest.drawnBefore === undefined ? 0 : money(rest.drawnBefore),
      ...(rest.carriedIn === undefined ? {} : { carriedIn: money(rest.carriedIn) }),
      ...(rest.carriedUntil === undefined ? {} : { carriedUntil: parseDay(rest.carriedUntil) }),
      ...(rest.expired === undefined ? {} : { expired: money(rest.expired) }),
      ...(rest.carriedOut === undefined ? {} : { carriedOut: money(rest.carriedOut) }),
    })),
    adjustments: adjustments.map(({ amount, decidedOn, ...rest }) => {
      return { ...rest, decidedOn: parseDay(decidedOn), minor: money(amount) };
    }),
    payments: payments.map(({ from, to, amount }) => ({
      from: parseDay(from),
      to: parseDay(to),
      minor: money(amount),
    })),
  };
}
