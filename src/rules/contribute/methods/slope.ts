import type { AmountParameter } from "../../reading/parameter.js";
import type { Method } from "../method.js";
import type { IncomeTestBase } from "../rule.js";

/**
 * An amount that rises evenly with income between two thresholds: up to the lower the lower amount, from the upper the upper
 * amount. What is added to the lower amount is rounded, and never passes the upper.
 */
export interface Slope extends IncomeTestBase {
  readonly method: "slope";
  /**
   * The income up to which the lower amount is paid.
   *
   * @unit {currency} per {per:month}
   */
  readonly lowerIncome: AmountParameter;
  /**
   * What is paid of the lower income.
   *
   * @unit {currency} per {per:month}
   */
  readonly lowerAmount: AmountParameter;
  /**
   * The income from which the upper amount is paid.
   *
   * @unit {currency} per {per:month}
   */
  readonly upperIncome: AmountParameter;
  /**
   * What is paid of the upper income.
   *
   * @unit {currency} per {per:month}
   */
  readonly upperAmount: AmountParameter;
}

/** lowerAmount + (income − lowerIncome) × (upperAmount − lowerAmount) ÷ (upperIncome − lowerIncome), at most upperAmount. */
export const slope: Method<Slope> = {
  read(rule, numbers) {
    const counted = numbers.income(rule);
    const from = { income: numbers.means("lowerIncome"), amount: numbers.money("lowerAmount") };
    const to = { income: numbers.means("upperIncome"), amount: numbers.money("upperAmount") };
    if (to.income.value <= from.income.value) {
      numbers.refuse("slope", "upperIncome", "more than lowerIncome", rule.upperIncome);
    }
    if (to.amount.value < from.amount.value) {
      const expected = "lowerAmount or more, so that more income never pays less";
      numbers.refuse("slope", "upperAmount", expected, rule.upperAmount);
    }
    const rounding = numbers.rounding("rounding");
    return {
      by: "income",
      counted,
      kept: undefined,
      ability(math, income) {
        const [lower, lowerAmount] = [math.parameter(from.income), math.parameter(from.amount)];
        const [upper, upperAmount] = [math.parameter(to.income), math.parameter(to.amount)];
        if (!math.isMore(income, lower)) return math.branch("below", lowerAmount);
        if (!math.isMore(upper, income)) return math.branch("above", upperAmount);
        const way = math.difference(income, lower);
        const rise = math.difference(upperAmount, lowerAmount);
        const risen = math.multiplyDivide(way, rise, math.difference(upper, lower), rounding);
        return math.branch("on", math.least(upperAmount, math.sum(lowerAmount, risen)));
      },
    };
  },
};
