import { parseDay, type Period } from "../../calendar/index.js";
import { parseScaled } from "../../numbers/index.js";
import type { BudgetUse } from "../../result/position/document.js";
import type { EligibleResult } from "../../result/result.js";
import { decidedIn } from "./calculate-in.js";
import type { Question } from "./question.js";

/** A budget that was granted, with its days, in minor units. */
export interface GrantedBudget extends Period {
  /** Undefined where there is one for the whole account. */
  readonly id: string | undefined;
  /** Id of the budget period, also of the only one; undefined where the scheme has none. */
  readonly name: string | undefined;
  /** What the formula gives for the days that the account began with. */
  readonly allocated: number;
  /** By decisions of the case. */
  readonly adjusted: number;
  /** By exceptions outside of the formula. */
  readonly exceptions: number;
  /** All three. */
  readonly approved: number;
  /** What was drawn from it before the account began. */
  readonly drawn: number;
  /** What came over to it from a budget before the account, and has not lapsed; below 0 where that was spent beyond its end. */
  readonly cameOver: number;
}

/** The budgets that the plan is granted, in order of their days. */
export function budgetsOf(
  { ledger, planned, exceptions, keeps }: Question,
  { budget, scheme }: EligibleResult,
): readonly GrantedBudget[] {
  const isOnly = budget.periods.length < 2;
  const stated = new Set(
    ledger.opening?.budgets?.flatMap((use) => (use.approved === undefined ? [] : use.budgetPeriod)),
  );
  const granted = (name: string | undefined, days: Period, approved: number, drawn = 0): GrantedBudget => {
    const id = isOnly ? undefined : name;
    const own = budget.adjustments.filter(({ budgetPeriod }) => id === undefined || budgetPeriod === id);
    const sum = (isOf: (decision: string) => boolean) =>
      own.reduce((so, { decision, amount }) => (isOf(decision) ? so + amount.minor : so), 0);
    const outside = stated.has(name ?? "")
      ? decidedIn(planned, name ?? "", scheme.minorUnit)
      : sum((decision) => exceptions.has(decision));
    const adjusted = sum((decision) => !exceptions.has(decision) && !keeps.has(decision));
    const allocated = approved - outside - adjusted;
    const cameOver = cameOverTo(name, ledger.opening?.budgets ?? [], scheme.minorUnit);
    return { id, name, ...days, allocated, adjusted, exceptions: outside, approved, drawn, cameOver };
  };
  const whole = { from: parseDay(planned.period.from), to: parseDay(planned.period.to) };
  if (budget.periods.length === 0) return [granted(undefined, whole, budget.approved.minor)];
  return budget.periods.map((row) => {
    const days = { from: parseDay(row.from), to: parseDay(row.to) };
    return granted(row.id, days, row.approved.minor, row.drawnBefore?.minor);
  });
}

/** What the position with which an account begins says that came over to a budget. */
function cameOverTo(name: string | undefined, uses: readonly BudgetUse[], minorUnit: number): number {
  const use = uses.find(({ budgetPeriod }) => budgetPeriod === name);
  return parseScaled(use?.carried ?? "0", minorUnit) - parseScaled(use?.expired ?? "0", minorUnit);
}
