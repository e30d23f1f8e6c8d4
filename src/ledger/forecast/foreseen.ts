import { monthOf, type Day } from "../../calendar/index.js";
import type { EligibleResult, Result } from "../../result/result.js";
import { settleBudgets, type AccountBudget, type SettledBudgets } from "../books/between-budgets.js";
import { budgetAt } from "../books/budget-at.js";
import { drawnOf, usedOf, type DrawnBeside } from "../books/drawn-beside.js";
import type { MoreMoney } from "../books/more-money.js";
import type { Books } from "../books/books.js";
import type { Coming } from "./forecast-lines.js";
import type { OpenLedger, Standing } from "../books/open-ledger.js";
import { usableUntil } from "../books/right-until.js";
import { asBudgeted } from "../books/question.js";

/** What was delivered and what comes, against the budgets of the account, in minor units. */
export interface Foreseen {
  readonly result: EligibleResult;
  /** What draws on a budget outside of the result: late units in the month in which they land, and units over limits. */
  readonly beside: readonly DrawnBeside[];
  readonly cost: number;
  readonly used: number;
  readonly uncovered: number;
  /** Whether a budget is too small: what a cap on what is covered does not let through passes none. */
  readonly isPassed: boolean;
  /** What was left of budgets that end, or to which the right ends, before the account does, and did not go over to the next. */
  readonly lapsed: number;
}

/** A result without amounts. */
export type OutcomeOnly = Exclude<Result, EligibleResult>;

/** What was delivered and what comes up to a day, against the budgets of the account and what goes between them. */
export function foreseen(
  coming: Coming,
  { books }: Standing,
  { compiled, facts }: OpenLedger,
  last: Day,
): Foreseen | OutcomeOnly {
  const { question } = books;
  const plan = { lines: [...coming.delivered, ...coming.linesUpTo(last)] };
  const price = (more?: MoreMoney) => asBudgeted({ ...question.planned, plan }, question, compiled, more);
  const first = price();
  if (first.totals === undefined) return first;
  const delivered = asBudgeted({ ...question.planned, plan: { lines: coming.delivered } }, question, compiled);
  const settled = settleBudgets({
    ...{ granted: books.budgets, rules: facts.document.carryOver, minorUnit: compiled.name.minorUnit },
    ...{ through: books.period.to, goesOn: false },
    beside: [...drawnElsewhere(books), ...paidOverLimits(books, delivered)],
    price: (more) => {
      const result = more.size === 0 ? first : price(more);
      if (result.totals === undefined) throw new Error("Another budget changes the right to it.");
      return { result };
    },
  });
  const { result } = settled.priced;
  const { cost, covered, contribution, uncovered } = result.totals;
  const sum = (of: (each: DrawnBeside) => number) => settled.beside.reduce((so, each) => so + of(each), 0);
  const short = uncovered.minor + sum((each) => each.cost - each.covered);
  const isShort = short > 0;
  return {
    ...{ result, beside: settled.beside },
    cost: cost.minor + sum((each) => each.cost),
    used: covered.minor - (compiled.form.netBudget ? contribution.minor : 0) + sum((each) => each.used),
    uncovered: short,
    lapsed: lapsedBefore(books, settled),
    isPassed: compiled.coverCaps.length === 0 ? isShort : isShort && settled.budgets.some(isUsedUp),
  };

  /** Whether a budget has nothing left for what it does not cover. */
  function isUsedUp(budget: AccountBudget): boolean {
    const landed = settled.beside.filter(({ counted }) => budgetAt(settled.budgets, counted) === budget);
    const own = usedOf(budget, settled.budgets, result);
    const short = own.uncovered + landed.reduce((so, each) => so + each.cost - each.covered, 0);
    return short > 0 && budget.opening + budget.approved - own.used - drawnOf(landed) <= 0;
  }
}

/** What lapses before the account ends. */
function lapsedBefore(
  { period, question }: Books,
  { budgets, beside, priced }: SettledBudgets<{ readonly result: EligibleResult }, DrawnBeside>,
): number {
  return budgets.reduce((sum, budget) => {
    if (usableUntil(budget, question) >= period.to) return sum;
    const landed = drawnOf(beside.filter(({ counted }) => budgetAt(budgets, counted) === budget));
    const { used } = usedOf(budget, budgets, priced.result);
    return sum + Math.max(0, budget.opening + budget.approved - used - landed - budget.carried);
  }, 0);
}

/** What draws on the budget of another month than its own. */
function drawnElsewhere({ units }: Books): readonly DrawnBeside[] {
  return units.filter(({ counted, from }) => counted !== monthOf(from));
}

/** What was paid over limits, which the limits of what comes know nothing of. */
function paidOverLimits({ units, delivered, period }: Books, within: Result): readonly DrawnBeside[] {
  if (within.totals === undefined || units.every(({ over }) => over === 0)) return [];
  const cost = delivered.totals.cost.minor - within.totals.cost.minor;
  const contribution = delivered.totals.contribution.minor - within.totals.contribution.minor;
  const counted = Math.max(...units.map((each) => each.counted), monthOf(period.from));
  const used = delivered.numbers.form.netBudget ? cost - contribution : cost;
  return [{ counted, cost, covered: cost, contribution, used }];
}
