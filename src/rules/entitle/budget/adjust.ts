import type { CaseFacts } from "../../../person/facts/facts.js";
import { pathOf, received, type Issue } from "../../../errors/index.js";
import { parseScaled, whyNotDecimal } from "../../../numbers/index.js";
import type { CompiledScheme } from "../../compiled.js";
import type { Recorder } from "../../recording/recorder.js";
import type { BudgetPeriod } from "./budget-periods.js";

/** An adjustment of the budget of a budget period, in minor units. */
export interface BudgetAdjustment {
  readonly id: string;
  readonly decision: string;
  readonly budgetPeriod: string;
  readonly decidedOn: number;
  readonly minor: number;
  readonly reason: string;
  readonly decidedBy: string;
}

/**
 * The adjustments of all decisions, by the date of the decision.
 *
 * @param issues where every amount finer than the currency and every unknown budget period is added
 */
export function adjustmentsOf(
  facts: CaseFacts,
  periods: readonly BudgetPeriod[],
  compiled: CompiledScheme,
  issues: Issue[],
  recorder?: Recorder,
): readonly BudgetAdjustment[] {
  const { minorUnit } = compiled.name;
  return facts.decisions.flatMap(({ id: decision, index, decidedOn, budgetPeriod, adjustments }) => {
    const period =
      periods.find((each) => each.id === budgetPeriod) ?? ((budgetPeriod ?? periods[1]) ? undefined : periods[0]);
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

function unknownPeriod(id: string | undefined, periods: readonly BudgetPeriod[], decision: number): Issue {
  return {
    code: "budget-period",
    path: pathOf("decisions", decision, "budgetPeriod"),
    expected: `the budget period that the decision is about: ${periods.map((each) => `"${each.id}"`).join(" or ")}`,
    received: received(id),
  };
}
