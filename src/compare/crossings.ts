import type { Result } from "../result/result.js";
import { levelOf } from "./groups.js";
import type { PairOfMeasures } from "./sums.js";

/** People who come to stand on the other side of something. */
export interface Crossings {
  gainedRight: number;
  lostRight: number;
  overBudgetBefore: number;
  overBudgetAfter: number;
  newlyOverBudget: number;
  noLongerOverBudget: number;
  startPaying: number;
  stopPaying: number;
  otherLevel: number;
}

/** Nobody. */
export function noCrossings(): Crossings {
  return {
    ...{ gainedRight: 0, lostRight: 0, overBudgetBefore: 0, overBudgetAfter: 0, newlyOverBudget: 0 },
    ...{ noLongerOverBudget: 0, startPaying: 0, stopPaying: 0, otherLevel: 0 },
  };
}

/** Counts the people of a case that was computed by both sets of rules. */
export function addCrossings(
  counts: Crossings,
  {
    old,
    now,
    pair,
    weight,
  }: { readonly old: Result; readonly now: Result; readonly pair: PairOfMeasures; readonly weight: number },
): void {
  const count = (key: keyof Crossings, holds: boolean): void => {
    if (holds) counts[key] += weight;
  };
  const [was, is] = [old.totals !== undefined, now.totals !== undefined];
  count("gainedRight", !was && is);
  count("lostRight", was && !is);
  const [wasOver, isOver] = [isOverBudget(old), isOverBudget(now)];
  count("overBudgetBefore", wasOver);
  count("overBudgetAfter", isOver);
  count("newlyOverBudget", !wasOver && isOver);
  count("noLongerOverBudget", wasOver && !isOver);
  const [paid, pays] = [pair.before.outOfPocket > 0n, pair.after.outOfPocket > 0n];
  count("startPaying", !paid && pays);
  count("stopPaying", paid && !pays);
  count("otherLevel", was && is && levelOf([old]) !== levelOf([now]));
}

function isOverBudget({ totals }: Result): boolean {
  return totals !== undefined && totals.costMinor > totals.coveredMinor;
}
