import type { Decimal } from "decimal.js";
import type { CarryOver } from "../../src/rules/entitle/budget/periods/carry-over-rule.js";
import { Oracle, round, sum } from "./decimals.js";

/** A budget, and what its months cost. */
export interface Spent {
  readonly approved: Decimal;
  /** Of each month. */
  readonly costs: readonly Decimal[];
}

/** What became of a budget. */
export interface Settled {
  readonly carriedIn: Decimal;
  /** What of it lapsed after its months. */
  readonly expired: Decimal;
  readonly covered: Decimal;
  readonly carriedOut: Decimal;
  readonly lapsed: Decimal;
}

interface Most {
  readonly amount?: string;
  readonly share?: string;
}

/** What a rule says of a budget that ends; the last of the scheme has no next one, and nothing of it is spent in advance. */
export interface OracleRule extends Most, Pick<CarryOver, "lasts" | "months"> {
  readonly overspent?: Most;
}

/**
 * Budgets one after the other, in three purses: what came over, which is spent first, the budget's own money after what it owes was paid back,
 * and what may be taken from the next.
 */
export function settledOf(
  budgets: readonly Spent[],
  rules: readonly OracleRule[],
  rounding: Parameters<typeof round>[1],
): readonly Settled[] {
  let carried = new Oracle(0);
  return budgets.map(({ approved, costs }, index) => {
    const cost = sum(costs);
    const left = rules[index - 1];
    const early = left?.lasts === "first-months" ? sum(costs.slice(0, left.months)) : cost;
    const rule: OracleRule = rules[index] ?? { lasts: "next-period" };
    const most = ({ amount, share }: Most) => {
      const all = [
        ...(amount === undefined ? [] : [new Oracle(amount)]),
        ...(share === undefined ? [] : [round(approved.mul(share), rounding)]),
      ];
      return all.length === 0 ? undefined : Oracle.max(...all);
    };
    const carriedIn = carried;
    const brought = Oracle.max(0, carriedIn);
    const debt = Oracle.max(0, carriedIn.neg());
    const isLast = index === budgets.length - 1;
    const mayOwe = isLast || rule.overspent === undefined ? new Oracle(0) : (most(rule.overspent) ?? new Oracle(0));
    const ofCarried = Oracle.min(early, brought);
    const free = Oracle.max(0, approved.minus(debt));
    const ofOwn = Oracle.min(cost.minus(ofCarried), free);
    const stillOwed = Oracle.max(0, debt.minus(approved));
    const ofNext = Oracle.min(cost.minus(ofCarried).minus(ofOwn), Oracle.max(0, mayOwe.minus(stillOwed)));
    const covered = ofCarried.plus(ofOwn).plus(ofNext);
    const owed = stillOwed.plus(ofNext);
    const expired = left?.lasts === "first-months" ? brought.minus(ofCarried) : new Oracle(0);
    const oldRest = brought.minus(ofCarried).minus(expired);
    const ownRest = free.minus(ofOwn);
    const rest = rule.lasts === "until-spent" ? ownRest.plus(oldRest) : ownRest;
    carried = owed.gt(0) ? owed.neg() : Oracle.min(rest, most(rule) ?? rest);
    const lapsed = approved.plus(carriedIn).minus(covered).minus(carried);
    return { carriedIn, expired, covered, carriedOut: carried, lapsed };
  });
}
