import { monthOf, type Day, type Month } from "../../calendar/index.js";
import { multiplyDivide, parseScaled, rateDecimals } from "../../numbers/index.js";
import { usedInMonth } from "../../result/budget/used-by-month.js";
import type { EligibleResult } from "../../result/result.js";
import type { CarryOverRules, MostOverRule } from "../document.js";
import { budgetAt } from "./budget-at.js";
import type { GrantedBudget } from "./granted-budget.js";

/** A budget with what came to it from the one before and what went from it to the next, in minor units. */
export interface AccountBudget extends GrantedBudget {
  /** What came from the budget before, less what was drawn from this one before the account; below 0 where it pays for that. */
  readonly opening: number;
  /** What goes over to the next; below 0 where the next one pays for this. */
  readonly carried: number;
}

/** Units of another budget's days that draw on a budget, in minor units. */
export interface DrawnBeside {
  readonly counted: Month;
  readonly cost: number;
  readonly covered: number;
  readonly contribution: number;
  /** What they draw. */
  readonly used: number;
}

/** By what money goes between budgets. */
export interface BetweenBudgets<Priced, Beside> {
  readonly granted: readonly GrantedBudget[];
  readonly rules: CarryOverRules | undefined;
  readonly minorUnit: number;
  /** The last day of service that counts: what is left of a budget is known once its days are over. */
  readonly through: Day;
  /** What draws on the budget of another month than its own, as if there were money for all of it. */
  readonly beside: readonly Beside[];
  /** Everything else, with so much more or less in each budget. */
  readonly price: (more: ReadonlyMap<string, number>) => Priced;
}

/** What was priced, with what went between budgets. */
export interface SettledBudgets<Priced, Beside> {
  readonly priced: Priced;
  readonly budgets: readonly AccountBudget[];
  readonly beside: readonly Beside[];
}

/**
 * Budget after budget: what lands in it from an earlier one is paid before what it has left for the months from then on; of what is left at
 * its end the rules say how much goes over, and of what it could not cover how much the next one gives. Nothing is lost: what goes over is
 * what comes.
 */
export function settleBudgets<Priced extends { readonly result: EligibleResult }, Beside extends DrawnBeside>(
  setting: BetweenBudgets<Priced, Beside>,
): SettledBudgets<Priced, Beside> {
  const { granted, rules, minorUnit, through, price } = setting;
  const more = new Map<string, number>();
  let priced = price(more);
  const add = ({ id = "" }: GrantedBudget, minor: number): void => {
    if (minor === 0) return;
    more.set(id, (more.get(id) ?? 0) + minor);
    priced = price(more);
  };
  const beside: Beside[] = [];
  const budgets: AccountBudget[] = [];
  let over = 0;
  for (const [index, budget] of granted.entries()) {
    const opening = over - budget.drawn;
    const own = besideOf(budget, setting, priced.result, budget.approved + opening);
    beside.push(...own);
    const drawn = own.reduce((sum, { used }) => sum + used, 0);
    add(budget, -drawn);
    const next = granted[index + 1];
    let carried = 0;
    if (next !== undefined && rules !== undefined && through >= budget.to) {
      const { used, uncovered } = usedOf(budget, granted, priced.result);
      const left = budget.approved + opening - drawn - used;
      if (uncovered > 0) {
        add(budget, Math.max(0, Math.min(uncovered, mostOf(rules.overspent, budget, minorUnit), next.approved)));
        carried = Math.min(0, left - (usedOf(budget, granted, priced.result).used - used));
      } else {
        carried = Math.min(left, mostOf(rules.unspent, budget, minorUnit));
      }
      add(next, carried);
    }
    budgets.push({ ...budget, opening, carried });
    over = carried;
  }
  return { priced, budgets, beside };
}

/** What lands in a budget from the days of another, as far as there is money when it lands. */
function besideOf<Beside extends DrawnBeside>(
  budget: GrantedBudget,
  { granted, beside }: Pick<BetweenBudgets<unknown, Beside>, "granted" | "beside">,
  result: EligibleResult,
  money: number,
): readonly Beside[] {
  let drawn = 0;
  const own = beside.filter(({ counted }) => budgetAt(granted, counted) === budget);
  return [...own]
    .sort((one, other) => one.counted - other.counted)
    .map((each) => {
      const left = Math.max(0, money - drawn - usedOf(budget, granted, result, each.counted - 1).used);
      const used = Math.min(each.used, left);
      drawn += used;
      const covered = each.covered - (each.used - used);
      return { ...each, used, covered, contribution: Math.min(each.contribution, covered) };
    });
}

/** What the months of a budget up to a month draw on it, and what of them it does not cover. */
function usedOf(
  budget: GrantedBudget,
  granted: readonly GrantedBudget[],
  { months, numbers }: EligibleResult,
  until: Month = Number.POSITIVE_INFINITY,
): { readonly used: number; readonly uncovered: number } {
  const first = monthOf(numbers.from);
  const sums = { used: 0, uncovered: 0 };
  for (const [index, { costMinor, coveredMinor }] of months.entries()) {
    const month = first + index;
    if (month > until || budgetAt(granted, month) !== budget) continue;
    sums.used += usedInMonth(index, numbers);
    sums.uncovered += costMinor - coveredMinor;
  }
  return sums;
}

/** The most that goes over, rounded down. */
function mostOf(rule: MostOverRule | undefined, { approved }: GrantedBudget, minorUnit: number): number {
  if (rule === undefined) return 0;
  const amount = parseScaled(rule.amount, minorUnit);
  if (rule.share === undefined) return amount;
  const share = parseScaled(rule.share, rateDecimals);
  return Math.max(amount, multiplyDivide(Math.max(0, approved), share, 10 ** rateDecimals, "down"));
}
