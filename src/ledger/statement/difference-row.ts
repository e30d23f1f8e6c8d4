import { formatMonth } from "../../calendar/index.js";
import type { MonthChange } from "./compare-books.js";
import type { DifferenceRow, DifferenceState } from "./statement-document.js";

/** A change of a month as a row: in the person's favour it is due, against the person somebody decides. */
export function differenceRow(change: MonthChange, money: (minor: number) => string): DifferenceRow {
  const { month, line, cost, covered, contribution, outOfPocket, used } = change;
  return {
    ...{ serviceMonth: formatMonth(month), line, cost: money(cost), covered: money(covered) },
    ...{ contribution: money(contribution), outOfPocket: money(outOfPocket), used: money(used) },
    state: stateOf(outOfPocket),
  };
}

function stateOf(outOfPocket: number): DifferenceState {
  if (outOfPocket === 0) return "none";
  return outOfPocket < 0 ? "due" : "to-be-decided";
}
