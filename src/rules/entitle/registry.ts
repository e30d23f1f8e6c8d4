import type { Period } from "../../calendar/index.js";
import type { AmountReading } from "../reading/reader.js";
import type { CompiledFormula } from "./compiled-formula.js";
import type { EntitleMethod } from "./method.js";
import { assessedHours, type AssessedHoursRule } from "./methods/assessed-hours.js";
import { levelAmount, type LevelAmountRule } from "./methods/level-amount.js";
import { planCost, type PlanCostRule } from "./methods/plan-cost.js";
import { scorePrice, type ScorePriceRule } from "./methods/score-price.js";
import { weights, type WeightsRule } from "./methods/weights.js";

/** A method by which need gives an amount of money, whatever is planned. */
export type BudgetFormulaRule = LevelAmountRule | ScorePriceRule | AssessedHoursRule | WeightsRule;

/** How the indicative budget is worked out. */
export type EntitleRule = BudgetFormulaRule | PlanCostRule;

/** What a scheme writes for each method. */
export type EntitleRules = {
  readonly [Name in EntitleRule["method"]]: Extract<EntitleRule, { readonly method: Name }>;
};

/** Every method of entitlement. A rule of the union without its method, or with that of another, does not compile. */
export const entitleMethods: { readonly [Name in keyof EntitleRules]: EntitleMethod<EntitleRules[Name]> } = {
  "level-amount": levelAmount,
  "score-price": scorePrice,
  "assessed-hours": assessedHours,
  weights,
  "plan-cost": planCost,
};

/** What a method makes of a rule; undefined where need gives no amount. */
export function readByMethod<Name extends keyof EntitleRules>(
  name: Name,
  rule: EntitleRules[Name],
  reading: AmountReading,
  validity: Period,
): CompiledFormula | undefined {
  return entitleMethods[name].read?.(rule, reading, validity);
}

/** Whether need gives an amount by a rule. */
export function isFormula(rule: EntitleRule): rule is BudgetFormulaRule {
  return entitleMethods[rule.method].read !== undefined;
}
