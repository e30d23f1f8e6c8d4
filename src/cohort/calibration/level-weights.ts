import { InputError, received, type Issue } from "../../errors/index.js";
import { parseScaled } from "../../numbers/index.js";
import { isInputReference } from "../../rules/reading/parameter.js";
import { weightDecimals } from "../../rules/entitle/level-amount-facts.js";
import { isLevelAmount, type LevelAmountRule } from "../../rules/entitle/methods/level-amount.js";
import type { Scheme } from "../../rules/scheme.js";

/** A scheme whose budgets are sums of level amounts. */
export interface LevelAmountScheme extends Scheme {
  readonly entitle: LevelAmountRule;
}

/**
 * A scheme of which calibration knows how budgets grow with the level amounts.
 *
 * @throws {InputError} where the budget is worked out in another way, or held by a minimum, a maximum or an earlier level
 */
export function levelAmountScheme(scheme: Scheme): LevelAmountScheme {
  const { entitle } = scheme;
  if (isLevelAmount(entitle)) {
    const { minimum, maximum, nothingBelow, budgetPeriods, notWorseOff, monthBasis } = entitle;
    const tested = entitle.amounts.some(({ when }) => when !== undefined);
    const one = scheme.budgets === undefined;
    if (
      one &&
      !tested &&
      (minimum ?? maximum ?? nothingBelow ?? budgetPeriods ?? notWorseOff ?? monthBasis) === undefined
    )
      return { ...scheme, entitle };
  }
  const issue: Issue = {
    code: "not-level-amounts",
    path: "entitle",
    expected:
      '"level-amount" without minimum, maximum, nothingBelow, budgetPeriods, notWorseOff, monthBasis and tests, which calibration can fill',
    received: received(entitle.method),
  };
  throw new InputError([issue]);
}

/**
 * The weights of the levels in the scheme's order, as integers scaled by `weightDecimals`.
 *
 * @param scheme a scheme that compiles, so that each weight is a decimal of at least 0
 * @throws {InputError} with every level without a weight, and every level of more need that weighs less
 */
export function levelWeights(scheme: LevelAmountScheme): readonly bigint[] {
  const issues: Issue[] = [];
  const rows = scheme.entitle.weights ?? [];
  if (rows.length === 0) issues.push(missing("entitle.weights", "a weight for every level"));
  let before = 0;
  const weights = scheme.levels.map(({ id, entitled = true }) => {
    // A level that gives no entitlement gets nothing of an envelope; nobody on it has a budget.
    if (!entitled) return 0n;
    const index = rows.findIndex((row) => row.level === id);
    const row = rows[index];
    if (row === undefined) {
      if (rows.length > 0) issues.push(missing("entitle.weights", `a weight for level "${id}"`));
      return 0n;
    }
    const path = `entitle.weights[${index}].weight`;
    const weight = parseScaled(row.weight, weightDecimals);
    if (weight < before) issues.push(lessForMoreNeed(row.weight, path));
    before = weight;
    return BigInt(weight);
  });
  if (issues.length > 0) throw new InputError(issues);
  return weights;
}

/** Adds an issue for every level amount that is given: what a source says must not be overwritten unseen. */
export function checkAmountsAreOpen(scheme: LevelAmountScheme, issues: Issue[]): void {
  for (const [index, { amount }] of scheme.entitle.amounts.entries()) {
    if (isInputReference(amount)) continue;
    issues.push({
      code: "amount-not-open",
      path: `entitle.amounts[${index}].amount`,
      expected: "an open input, which calibration fills",
      received: received(amount),
      hint: "Calibrate the scheme as it was before the amounts were filled in.",
    });
  }
}

function missing(path: string, expected: string): Issue {
  return {
    code: "weight-missing",
    path,
    expected,
    received: "nothing",
    hint: "Calibration shares an envelope by weights; without them it would be a guess.",
  };
}

function lessForMoreNeed(weight: string, path: string): Issue {
  return {
    code: "more-need-weighs-less",
    path,
    expected: "at least the weight of the level before it, because `levels` are listed from the least need to the most",
    received: received(weight),
  };
}
