import type { AmountPeriod } from "../../../person/amount-period.js";
import { checkWeights, readLevelAmounts } from "../level-amount-facts.js";
import type { LevelAmount, LevelWeight } from "../level-amount-rule.js";
import type { EntitleMethod } from "../method.js";
import { rateOfRow, rowOn } from "../rates-arithmetic.js";
import { byTests } from "../tested-rates-arithmetic.js";
import type { EntitleBase } from "../rule.js";

/**
 * The budget as the sum over days of the amount of the level of the day.
 *
 * A day's part of an amount is one over the days of the day's month, year or scheme period. The exact sum is rounded once.
 */
export interface LevelAmountRule extends EntitleBase {
  readonly method: "level-amount";
  readonly per: AmountPeriod;
  readonly amounts: readonly LevelAmount[];
  readonly weights?: readonly LevelWeight[];
}

/** The amount of the level. */
export const levelAmount: EntitleMethod<LevelAmountRule> = {
  needs: "level",
  read(rule, reading, validity) {
    const amounts = readLevelAmounts(rule.amounts, reading, validity);
    checkWeights(rule.weights ?? [], reading);
    const { minorUnit } = reading.scheme;
    const rates = amounts.map((rows) =>
      rows.map((row) => ({ ...rateOfRow(row, minorUnit, (math, amount) => math.sum([amount])), when: row.when })),
    );
    const tested = rates.some((rows) => rows.some(({ when }) => when.length > 0));
    if (tested) return { unit: 1n, ...byTests(rates) };
    return { unit: 1n, amounts, rateOn: (day, level) => rowOn(rates[level], day) };
  },
};

/** Whether a rule gives amounts by level. */
export function isLevelAmount(rule: { readonly method: string }): rule is LevelAmountRule {
  return rule.method === "level-amount";
}
