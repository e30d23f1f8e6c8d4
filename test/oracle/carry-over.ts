import type { Decimal } from "decimal.js";
import type { CarryOver } from "../../src/rules/entitle/budget/periods/carry-over-rule.js";
import { Oracle, round } from "./decimals.js";

/** A budget, and what its months cost. */
export interface Spent {
  readonly approved: Decimal;
  readonly cost: Decimal;
}

/** What became of a budget. */
export interface Settled {
  readonly carriedIn: Decimal;
  readonly covered: Decimal;
  readonly carriedOut: Decimal;
  readonly lapsed: Decimal;
}

type Rule = Pick<CarryOver, "lasts"> & { readonly amount?: string; readonly share?: string };

/** Budgets one after the other, in two purses: what came over, which is spent first, and the budget's own money. */
export function settledOf(
  budgets: readonly Spent[],
  { amount, share, lasts }: Rule,
  rounding: Parameters<typeof round>[1],
): readonly Settled[] {
  let carried = new Oracle(0);
  return budgets.map(({ approved, cost }) => {
    const carriedIn = carried;
    const ofCarried = Oracle.min(cost, carriedIn);
    const ofOwn = Oracle.min(cost.minus(ofCarried), approved);
    const oldRest = carriedIn.minus(ofCarried);
    const ownRest = approved.minus(ofOwn);
    const rest = lasts === "next-period" ? ownRest : ownRest.plus(oldRest);
    const most = [
      ...(amount === undefined ? [] : [new Oracle(amount)]),
      ...(share === undefined ? [] : [round(approved.mul(share), rounding)]),
    ];
    carried = most.length === 0 ? rest : Oracle.min(rest, Oracle.max(...most));
    const covered = ofCarried.plus(ofOwn);
    const lapsed = approved.plus(carriedIn).minus(covered).minus(carried);
    return { carriedIn, covered, carriedOut: carried, lapsed };
  });
}
