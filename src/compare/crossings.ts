import { passesBudget } from "../result/budget/passes-budget.js";
import { isWhole } from "./given.js";
import { levelIn } from "./groups.js";
import type { Side, TwoSides } from "./sides.js";

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
export function addCrossings(counts: Crossings, { old, now }: TwoSides, weight: number): void {
  const [was, is] = [old.numbers !== undefined, now.numbers !== undefined];
  if (!was && is) counts.gainedRight += weight;
  if (was && !is) counts.lostRight += weight;
  const [wasOver, isOver] = [isOverBudget(old), isOverBudget(now)];
  if (wasOver) counts.overBudgetBefore += weight;
  if (isOver) counts.overBudgetAfter += weight;
  if (!wasOver && isOver) counts.newlyOverBudget += weight;
  if (wasOver && !isOver) counts.noLongerOverBudget += weight;
  const [paid, pays] = [(old.figures?.outOfPocket ?? 0) > 0, (now.figures?.outOfPocket ?? 0) > 0];
  if (!paid && pays) counts.startPaying += weight;
  if (paid && !pays) counts.stopPaying += weight;
  if (was && is && levelIn(old.numbers) !== levelIn(now.numbers)) counts.otherLevel += weight;
}

/** Whether a budget is passed; the short way, which has no caps on what is covered, leaves nothing else uncovered. */
function isOverBudget({ figures, numbers }: Side): boolean {
  if (figures === undefined || numbers === undefined || figures.cost <= figures.covered) return false;
  return !isWhole(numbers) || passesBudget(numbers);
}
