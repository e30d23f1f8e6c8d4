import { pathOf, received, type Issue } from "../../../errors/index.js";
import { parseScaled, whyNotDecimal } from "../../../numbers/index.js";
import type { CompiledScheme } from "../../compiled.js";
import type { Run } from "../../run.js";
import type { BudgetPeriod } from "./budget-periods.js";

/** An adjustment of the budget of a budget period, in minor units. */
export interface BudgetAdjustment {
  readonly id: string;
  readonly decision: string;
  /** Id of the budget; left out of the scheme's own. */
  readonly budget?: string;
  readonly budgetPeriod: string;
  readonly decidedOn: number;
  readonly minor: number;
  readonly reason: string;
  readonly decidedBy: string;
}

/**
 * The adjustments of all decisions, by the date of the decision.
 *
 * @param run to whose issues every amount finer than the currency and every unknown budget period is added
 */
export function adjustmentsOf(
  periods: readonly BudgetPeriod[],
  { facts, compiled, issues, recorder }: Run,
): readonly BudgetAdjustment[] {
  const { minorUnit } = compiled.name;
  // Of a question that goes on, only some budget periods are at hand: a decision has to say which it is about.
  const goesOn = facts.budgetsGoOn && compiled.formula?.budgetPeriods !== undefined;
  const isOnlyOne = periods.length === 1 && !goesOn;
  return facts.decisions.flatMap(({ id: decision, index, decidedOn, budgetPeriod, adjustments }) => {
    // A budget period that has ended or is still to come is known, and no day of it is asked about.
    if (budgetPeriod !== undefined && isElsewhere(budgetPeriod, periods, compiled)) return [];
    const named = periods.find((each) => each.id === budgetPeriod);
    const period = named ?? (budgetPeriod === undefined && isOnlyOne ? periods[0] : undefined);
    if (period === undefined) issues.push(unknownPeriod(budgetPeriod, periods, index));
    return adjustments.map(({ id, written, reason, decidedBy }, position) => {
      // Only the scheme says how many decimals its currency has.
      const minor = parseScaled(written, minorUnit);
      if (Number.isNaN(minor)) {
        issues.push(whyNotDecimal(written, minorUnit, pathOf("decisions", index, "adjustments", position, "amount")));
      }
      const budgetPeriodId = period?.id ?? "";
      recorder?.record({ kind: "adjustment", budgetPeriod: budgetPeriodId, decision, adjustment: id, value: minor });
      return { id, decision, budgetPeriod: budgetPeriodId, decidedOn, minor, reason, decidedBy };
    });
  });
}

/** Whether a budget period is one of the scheme's of which no day is asked about: a named one, or an earlier or later number. */
function isElsewhere(id: string, periods: readonly BudgetPeriod[], { entitlement }: CompiledScheme): boolean {
  if (periods.some((period) => period.id === id)) return false;
  const asked = periods.map(({ id: own, whole: { from, to } }) => ({ id: own, from, to }));
  return entitlement?.periods?.isElsewhere(id, asked) === true;
}

function unknownPeriod(id: string | undefined, periods: readonly BudgetPeriod[], decision: number): Issue {
  return {
    code: "budget-period",
    path: pathOf("decisions", decision, "budgetPeriod"),
    expected: `the budget period that the decision is about: ${periods.map((each) => `"${each.id}"`).join(" or ")}`,
    received: received(id),
  };
}
