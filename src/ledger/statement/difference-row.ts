import { formatMonth, type Month } from "../../calendar/index.js";
import type { MonthChange } from "./compare-books.js";
import type { DifferenceRow, DifferenceState } from "./statement-document.js";

/**
 * Changes of months as rows: in the person's favour they are due, against the person somebody decides. That is told of the month, because a
 * person pays one sum for it: what a test takes on one line in the place of another is no difference for the person.
 */
export function differenceRows(
  changes: readonly MonthChange[],
  money: (minor: number) => string,
): readonly DifferenceRow[] {
  const ofMonths = new Map<Month, number>();
  for (const { month, outOfPocket } of changes) ofMonths.set(month, (ofMonths.get(month) ?? 0) + outOfPocket);
  return changes.map(({ month, line, cost, covered, contribution, outOfPocket, ofRelatives, used }) => ({
    ...{ serviceMonth: formatMonth(month), line, cost: money(cost), covered: money(covered) },
    ...{ contribution: money(contribution), outOfPocket: money(outOfPocket) },
    ...(ofRelatives === 0 ? {} : { ofRelatives: money(ofRelatives) }),
    used: money(used),
    state: outOfPocket === 0 ? "none" : stateOf(ofMonths.get(month) ?? 0),
  }));
}

function stateOf(outOfPocket: number): DifferenceState {
  if (outOfPocket === 0) return "none";
  return outOfPocket < 0 ? "due" : "to-be-decided";
}
