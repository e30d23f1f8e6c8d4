import type { Day } from "../../calendar/index.js";
import { multiplyDivide, parseScaled, rateDecimals } from "../../numbers/index.js";
import type { EligibleResult } from "../../result/result.js";
import type { CarryOverRules, MostOverRule } from "../document.js";
import { budgetAt } from "./budget-at.js";
import { besideOf, drawnOf, usedOf, type DrawnBeside } from "./drawn-beside.js";
import type { GrantedBudget } from "./granted-budget.js";

/** A budget with what came to it from the one before and what went from it to the next, in minor units. */
export interface AccountBudget extends GrantedBudget {
  /** What came from the budget before, within the account or before it, less what was drawn from this one before the account; below 0 where it pays for that. */
  readonly opening: number;
  /** What goes over to the next; below 0 where the next one pays for this. */
  readonly carried: number;
}

/** By what money goes between budgets. */
export interface BetweenBudgets<Priced, Beside> {
  readonly granted: readonly GrantedBudget[];
  readonly rules: CarryOverRules | undefined;
  readonly minorUnit: number;
  /** The last day of service that counts: what is left of a budget is known once its days are over. */
  readonly through: Day;
  /** Whether what is left of the last budget can go over to one after the account. */
  readonly goesOn: boolean;
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
 * what comes, also to a budget after the account, of which nobody knows what it could give.
 */
export function settleBudgets<Priced extends { readonly result: EligibleResult }, Beside extends DrawnBeside>(
  setting: BetweenBudgets<Priced, Beside>,
): SettledBudgets<Priced, Beside> {
  const { granted, rules, minorUnit, through, price } = setting;
  const more = new Map<string, number>();
  let priced = price(more);
  const add = ({ name = "" }: GrantedBudget, minor: number): void => {
    if (minor === 0) return;
    more.set(name, (more.get(name) ?? 0) + minor);
    priced = price(more);
  };
  const beside: Beside[] = [];
  const budgets: AccountBudget[] = [];
  let over = 0;
  for (const [index, budget] of granted.entries()) {
    const opening = over + budget.cameOver - budget.drawn;
    add(budget, budget.cameOver);
    const landing = setting.beside.filter(({ counted }) => budgetAt(granted, counted) === budget);
    /** Gives to what lands in it, and to its months what is left. */
    const draw = (money: number) => {
      const rows = besideOf(landing, setting, priced.result, { budget, money });
      const drawn = drawnOf(rows);
      add(budget, -drawn);
      return { rows, drawn };
    };
    let own = draw(budget.approved + opening);
    const next = granted[index + 1];
    let carried = 0;
    if (next !== undefined && rules !== undefined && through >= budget.to) {
      const { used, uncovered } = usedOf(budget, granted, priced.result);
      const { drawn } = own;
      const left = budget.approved + opening - drawn - used;
      const short = uncovered + drawnOf(landing) - drawn;
      // Of which more was drawn before than there is, that comes first.
      const owed = Math.max(0, -left);
      // What a cap on what is covered does not let through is short of no money.
      if (left <= 0 && short + owed > 0) {
        const given = Math.max(0, Math.min(short + owed, mostOf(rules.overspent, budget, minorUnit), next.approved));
        if (given > owed) {
          add(budget, given - owed + drawn);
          own = draw(budget.approved + opening + given);
        }
        const more = usedOf(budget, granted, priced.result).used - used + own.drawn - drawn;
        carried = Math.min(0, Math.max(left, -given) - more);
      } else {
        carried = Math.min(left, mostOf(rules.unspent, budget, minorUnit));
      }
      add(next, carried);
    }
    if (next === undefined && setting.goesOn && through >= budget.to) {
      const left = budget.approved + opening - own.drawn - usedOf(budget, granted, priced.result).used;
      carried = Math.max(0, Math.min(left, mostOf(rules?.unspent, budget, minorUnit)));
    }
    beside.push(...own.rows);
    budgets.push({ ...budget, opening, carried });
    over = carried;
  }
  return { priced, budgets, beside };
}

/** The most that goes over, rounded down. */
function mostOf(rule: MostOverRule | undefined, { approved }: GrantedBudget, minorUnit: number): number {
  if (rule === undefined) return 0;
  const amount = parseScaled(rule.amount, minorUnit);
  if (rule.share === undefined) return amount;
  const share = parseScaled(rule.share, rateDecimals);
  return Math.max(amount, multiplyDivide(Math.max(0, approved), share, 10 ** rateDecimals, "down"));
}
