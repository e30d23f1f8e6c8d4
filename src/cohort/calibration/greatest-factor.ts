import { divideBig } from "../../numbers/index.js";
import { weightDecimals } from "../../rules/entitle/level-amount-facts.js";
import type { CompiledRounding } from "../../rules/reading/compiled-rounding.js";
import type { BudgetShare } from "./budget-shares.js";

/** Decimals of the factor x. */
export const factorDecimals = 6;

/** What level amounts and the sum of budgets are worked out with. */
export interface Sharing {
  /** Of each level, scaled by `weightDecimals`. */
  readonly weights: readonly bigint[];
  readonly minorUnit: number;
  readonly shares: readonly BudgetShare[];
  /** The rounding of a budget. */
  readonly rounding: CompiledRounding;
}

/**
 * The amount of each level: weight × x, rounded down to the minor unit.
 *
 * @param factor x, scaled by `factorDecimals`
 */
export function levelAmounts(factor: bigint, { weights, minorUnit }: Sharing): readonly bigint[] {
  const denominator = 10n ** BigInt(weightDecimals + factorDecimals);
  return weights.map((weight) => (weight * factor * 10n ** BigInt(minorUnit)) / denominator);
}

/** The sum of all budgets in minor units, each rounded as the scheme says. It never falls while x grows. */
export function sumOfBudgets(factor: bigint, sharing: Sharing): bigint {
  const amounts = levelAmounts(factor, sharing);
  const step = BigInt(sharing.rounding.step);
  let sum = 0n;
  for (const { numerators, denominator, count } of sharing.shares) {
    let numerator = 0n;
    for (const [level, part] of numerators.entries()) numerator += part * (amounts[level] ?? 0n);
    sum += count * step * divideBig(numerator, denominator * step, sharing.rounding.mode);
  }
  return sum;
}

/** Whether the sum of budgets grows with x at all: somebody has a day with a level that weighs something. */
export function sumGrows({ weights, shares }: Sharing): boolean {
  return shares.some(({ numerators }) => numerators.some((part, level) => part > 0n && (weights[level] ?? 0n) > 0n));
}

/**
 * The greatest multiple of a step with which the budgets stay within the envelope, by bisection: the sum of budgets never
 * falls while x grows, because no rounding turns a greater value into a smaller.
 *
 * @param envelope minor units, at least 0
 * @param step of x, scaled by `factorDecimals`, above 0
 * @param sharing whose sum grows
 * @returns x, scaled by `factorDecimals`
 */
export function greatestFactor(envelope: bigint, step: bigint, sharing: Sharing): bigint {
  const fits = (steps: bigint) => sumOfBudgets(steps * step, sharing) <= envelope;
  let tooMany = 1n;
  while (fits(tooMany)) tooMany *= 2n;
  let enough = tooMany / 2n;
  while (tooMany - enough > 1n) {
    const middle = (enough + tooMany) / 2n;
    if (fits(middle)) enough = middle;
    else tooMany = middle;
  }
  return enough * step;
}
