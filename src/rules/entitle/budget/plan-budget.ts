import { outOfRange } from "../../../numbers/index.js";
import type { Run } from "../../run.js";
import { adjustmentsOf } from "./adjust.js";
import { belowZero } from "./below-zero.js";
import { budgetPeriodsOf } from "./budget-periods.js";
import type { PersonalBudget } from "./personal-budget.js";

/**
 * The budget of a person who is entitled to services and not to an amount: what the allowed units cost, and then what
 * decisions made of it.
 *
 * @param costs minor units of each line's month
 * @param run to whose issues decisions are added that name another budget period, or leave less than nothing
 */
export function planBudget(costs: readonly number[], run: Run): PersonalBudget {
  const { facts, compiled, issues, recorder } = run;
  let minor = 0;
  for (const cost of costs) minor += cost;
  recorder?.record({ kind: "plan-budget", value: minor });
  if (facts.decisions.length === 0) return { minor, approved: minor, segments: [], periods: [], adjustments: [] };
  const periods = budgetPeriodsOf(facts, compiled);
  const adjustments = adjustmentsOf(periods, run);
  const approved = adjustments.reduce((sum, each) => sum + each.minor, minor);
  if (minor <= Number.MAX_SAFE_INTEGER && approved > Number.MAX_SAFE_INTEGER) throw outOfRange(approved, "decisions");
  if (approved < 0) issues.push(belowZero("1", minor, approved, compiled));
  const { from, to } = facts;
  const period = { id: "1", from, to, computed: minor, bound: undefined, indicative: minor, approved, drawn: 0 };
  return { minor, approved, segments: [], periods: adjustments.length === 0 ? [] : [period], adjustments };
}
