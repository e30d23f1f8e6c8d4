import type { Method } from "../method.js";
import type { ProtectedAmount } from "../means/protected-amount-rule.js";
import type { IncomeTestBase } from "../rule.js";

/** All income above an amount that the person keeps, such as all above the minimum wage for home care. */
export interface IncomeAboveProtected extends IncomeTestBase {
  readonly method: "income-above-protected";
  readonly protected: ProtectedAmount;
}

/** Income less the protected amount. */
export const incomeAboveProtected: Method<IncomeAboveProtected> = {
  read(rule, numbers) {
    const counted = numbers.income(rule);
    const rounding = numbers.rounding("rounding");
    const kept = numbers.kept("protected");
    const { allMeans } = numbers;
    return {
      by: "income",
      counted,
      kept,
      ability: (math, income, protectedAmount) => math.part(math.above(income, protectedAmount), allMeans, rounding),
    };
  },
};
