import type { Rounding } from "../../../numbers/index.js";
import type { ContributeFormula } from "../compiled-formula.js";
import type { CountedMeans } from "../means/counted-means-rule.js";
import type { Method, RuleReader } from "../method.js";
import type { ProtectedAmount } from "../means/protected-amount-rule.js";
import type { IncomeTestBase } from "../rule.js";

/** All income above an amount that the person keeps, such as all above the minimum wage for home care. */
export interface IncomeAboveProtected extends IncomeTestBase {
  readonly method: "income-above-protected";
  readonly protected: ProtectedAmount;
}

/** What a rule says that asks for all income above an amount, or that leaves the amount. */
interface KeepingRule extends CountedMeans {
  readonly protected: ProtectedAmount;
  readonly rounding: Rounding;
}

/** What is read of it. */
type Numbers = Pick<RuleReader<KeepingRule>, "income" | "rounding" | "kept" | "allMeans">;

/** All income above what is kept: what somebody pays by a test, and the most that a cap lets anybody pay. */
export function aboveKept(rule: KeepingRule, numbers: Numbers): ContributeFormula {
  const counted = numbers.income(rule);
  const rounding = numbers.rounding("rounding");
  const kept = numbers.kept("protected");
  const { allMeans } = numbers;
  return {
    by: "income",
    counted,
    kept,
    ability: (math, income, left) => math.part(math.above(income, left), allMeans, rounding),
  };
}

/** Income less the protected amount. */
export const incomeAboveProtected: Method<IncomeAboveProtected> = { read: aboveKept };
