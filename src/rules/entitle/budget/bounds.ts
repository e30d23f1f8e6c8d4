import { days, type Period } from "../../../calendar/index.js";
import { multiplyDivideTo } from "../../../numbers/index.js";
import type { BoundRow } from "./read.js";
import type { BoundKind } from "./rule.js";
import type { CompiledScheme } from "../../compiled.js";
import type { Run } from "../../run.js";
import { noteAssumption } from "../../reading/note-assumption.js";
import type { BudgetPeriod } from "./budget-periods.js";

/** What a bound did to a budget, in minor units. */
export interface BoundEffect {
  readonly bound: BoundKind;
  /** The bound for the budget period. */
  readonly limit: number;
  /** What the minimum added, or, below 0, what was cut. */
  readonly change: number;
}

/** What each bound leaves of a budget, in the order in which they act. */
const leaves: { readonly [Bound in BoundKind]: (budget: number, limit: number) => number } = {
  minimum: Math.max,
  maximum: Math.min,
  "nothing-below": (budget, limit) => (budget < limit ? 0 : budget),
};

/**
 * Holds a rounded budget against the bounds in force on the first day of its budget period.
 *
 * @param minor the rounded budget
 * @param qualifying how many days of the budget period qualify, at least 1
 * @returns what changed it; undefined where nothing did
 */
export function boundOf(
  minor: number,
  period: BudgetPeriod,
  qualifying: number,
  { compiled, assumptions, recorder }: Run,
): BoundEffect | undefined {
  let effect: BoundEffect | undefined;
  for (const { bound, rows } of compiled.entitlement?.bounds ?? []) {
    const row = rows.find(({ to }) => to >= period.from);
    if (row === undefined) continue;
    noteAssumption(row.assumption, assumptions);
    const limit = limitOf(row, period.whole, qualifying, compiled);
    const before = minor + (effect?.change ?? 0);
    const after = leaves[bound](before, limit);
    if (after !== before) effect = { bound, limit, change: after - minor };
    recorder?.record({
      kind: "bound",
      budgetPeriod: period.id,
      bound,
      parameter: row,
      limit,
      days: qualifying,
      wholeDays: row.partPeriods === "whole" ? qualifying : days(period.whole),
      before,
      after,
    });
  }
  return effect;
}

/** The bound of a whole budget period, or its part by the days that qualify. */
function limitOf(row: BoundRow, whole: Period, qualifying: number, compiled: CompiledScheme): number {
  if (row.partPeriods === "whole" || qualifying === days(whole)) return row.value;
  return multiplyDivideTo(row.value, qualifying, days(whole), compiled.budgetRounding);
}
