import type { ContributeFormula } from "./compiled-formula.js";
import { amountCap, type AmountCap } from "./caps/amount.js";
import { amountPerYearCap, type AmountPerYearCap } from "./caps/amount-per-year.js";
import { incomeLeftCap, type IncomeLeftCap } from "./caps/income-left.js";
import { incomeShareCap, type IncomeShareCap } from "./caps/income-share.js";
import type { Method, RuleReader } from "./method.js";

/** The most that the client pays of a month or a year for services together, by whichever rules. */
export type ContributionCap = AmountCap | AmountPerYearCap | IncomeShareCap | IncomeLeftCap;

/** What a scheme writes for each kind of cap. */
export type ContributionCaps = {
  readonly [Name in ContributionCap["method"]]: Extract<ContributionCap, { readonly method: Name }>;
};

/** Every kind of cap. A cap of the union without its kind, or with that of another, does not compile. */
export const capMethods: { readonly [Name in keyof ContributionCaps]: Method<ContributionCaps[Name]> } = {
  amount: amountCap,
  "amount-per-year": amountPerYearCap,
  "income-share": incomeShareCap,
  "income-left": incomeLeftCap,
};

/** How many months the amount of each kind is the most of. */
export const monthsOfCap: { readonly [Name in keyof ContributionCaps]: number } = {
  amount: 1,
  "amount-per-year": 12,
  "income-share": 1,
  "income-left": 1,
};

/** Whether a cap is the most of a calendar year; else of a month. */
export function isOfYear({ method }: ContributionCap): boolean {
  return monthsOfCap[method] === 12;
}

/** What a kind makes of a cap: its formula is the most that is paid. */
export function readByKind<Name extends keyof ContributionCaps>(
  name: Name,
  cap: ContributionCaps[Name],
  numbers: RuleReader<ContributionCaps[Name]>,
): ContributeFormula | undefined {
  return capMethods[name].read?.(cap, numbers);
}
