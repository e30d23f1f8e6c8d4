import type { ContributeFormula } from "./compiled-formula.js";
import type { Method, RuleReader } from "./method.js";
import { capitalSteps, type CapitalSteps } from "./methods/capital-steps.js";
import { fixedPerUnit, type FixedPerUnit } from "./methods/fixed-per-unit.js";
import { fixedPublicPart, type FixedPublicPart } from "./methods/fixed-public-part.js";
import { incomeAboveProtected, type IncomeAboveProtected } from "./methods/income-above-protected.js";
import { none, type NoContribution } from "./methods/none.js";
import { shareAboveThreshold, type ShareAboveThreshold } from "./methods/share-above-threshold.js";
import { shareOfCost, type ShareOfServices } from "./methods/share-of-cost.js";
import { shareOfCostByIncome, type ShareOfCostByIncome } from "./methods/share-of-cost-by-income.js";
import { shareOfIncome, type ShareOfIncome } from "./methods/share-of-income.js";
import { slope, type Slope } from "./methods/slope.js";

/** A rule whose test says how much a person can pay in a month; the test is spent once over all services. */
export type TestedContribution = ShareOfIncome | IncomeAboveProtected | ShareAboveThreshold | Slope | CapitalSteps;

/** A rule by which somebody pays. */
export type PayingRule = FixedPerUnit | FixedPublicPart | ShareOfServices | ShareOfCostByIncome | TestedContribution;

/** What is paid for services of a month, never more than they cost, by the rule of the month's first day in the case's period. */
export type ContributeRule = NoContribution | PayingRule;

/** What a scheme writes for each method. */
export type ContributeRules = {
  readonly [Name in ContributeRule["method"]]: Extract<ContributeRule, { readonly method: Name }>;
};

/** Every method of contribution. A rule of the union without its method, or with that of another, does not compile. */
export const methods: { readonly [Name in keyof ContributeRules]: Method<ContributeRules[Name]> } = {
  none,
  "fixed-per-unit": fixedPerUnit,
  "fixed-public-part": fixedPublicPart,
  "share-of-cost": shareOfCost,
  "share-of-cost-by-income": shareOfCostByIncome,
  "share-of-income": shareOfIncome,
  "income-above-protected": incomeAboveProtected,
  "share-above-threshold": shareAboveThreshold,
  slope,
  "capital-steps": capitalSteps,
};

/** What a method makes of a rule; undefined where nobody pays. */
export function readByMethod<Name extends keyof ContributeRules>(
  name: Name,
  rule: ContributeRules[Name],
  numbers: RuleReader<ContributeRules[Name]>,
): ContributeFormula | undefined {
  return methods[name].read?.(rule, numbers);
}

/** Whether somebody pays by a rule. */
export function somebodyPays({ method }: ContributeRule): boolean {
  return methods[method].read !== undefined;
}
