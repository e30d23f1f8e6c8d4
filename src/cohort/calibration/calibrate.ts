import type { Case } from "../../person/case.js";
import { InputError, type Issue, type OptionNames, takes, withArguments } from "../../errors/index.js";
import { type Money, formatScaled, moneyOfMinor } from "../../numbers/index.js";
import { compile } from "../../rules/compile.js";
import type { Scheme } from "../../rules/scheme.js";
import { type WithoutBudget, budgetShares } from "./budget-shares.js";
import { calibrationSource, defaultStep } from "./calibration-source.js";
import { fillAmounts, nameSource } from "./fill-amounts.js";
import { factorDecimals, greatestFactor, levelAmounts, sumGrows, sumOfBudgets } from "./greatest-factor.js";
import { type LevelAmountScheme, checkAmountsAreOpen, levelAmountScheme, levelWeights } from "./level-weights.js";
import {
  type CalibrateOptions,
  checkSource,
  checkUndecided,
  nobody,
  readPositive,
  sumOfApproved,
  tooSmall,
} from "./calibration-input.js";
export type { WithoutBudget } from "./budget-shares.js";

/** A scheme whose level amounts were chosen so that the budgets of many cases fill an envelope. */
export interface Calibration {
  /** The scheme with the amounts filled in, their source `"calibration"` an assumption that says what was done. */
  readonly scheme: LevelAmountScheme;
  /** x: the amount of a level of weight 1 before it is rounded down, decimal text with six decimals. */
  readonly factor: string;
  readonly envelope: Money;
  /** The sum of all approved budgets by the calibrated scheme. */
  readonly budget: Money;
  /** The rest: envelope − budget. */
  readonly unallocated: Money;
  /** How many cases have a budget. */
  readonly budgets: number;
  /** The cases that have none, in their order, with the reason. */
  readonly withoutBudget: readonly WithoutBudget[];
}

/**
 * Chooses level amounts with which the budgets of many cases fill an envelope: the amount of a level is its weight × x,
 * rounded down to the minor unit, and x the greatest multiple of a step with which the sum of all approved budgets stays
 * within the envelope.
 *
 * It looks back: it knows the level changes of the whole period, which nobody who decides in advance does. The scheme it
 * returns says so.
 *
 * The rest is less than what one more step of x adds to all budgets. While weight × step is at most a cent, a step adds at
 * most a cent to a level amount; so where amounts are for the scheme's period, of which a budget is at most the whole, and
 * budgets are rounded to the cent by any mode but half-even, a step adds at most a cent to a budget, and the rest is less
 * than a cent for each budget: under one euro for a hundred.
 *
 * @param cases the people, ids unique
 * @param given a scheme with weights for all its levels and all its level amounts open
 * @throws {InputError} with every issue: weights that are missing or fall while need rises, amounts that are not open, an
 * envelope that is no positive amount or too small for one minor unit, nobody with a budget, wrong cases (`cases[index]`)
 *
 * @example
 * const { scheme, unallocated } = calibrate(cases, individualBudgetChildren, {
 *   envelope: "382000.00",
 *   source: "100 children at 3 820.00 EUR, an assumption",
 * });
 */
export function calibrate(cases: readonly Case[], given: Scheme, options: CalibrateOptions): Calibration {
  return withArguments(
    [
      ["cases", cases, "list", "a list of cases"],
      ["scheme", given, "object", "a scheme"],
      ["options", options, "object", "options with an envelope", takes(optionNames)],
    ],
    () => calibrated(cases, given, options),
  );
}

function calibrated(cases: readonly Case[], given: Scheme, options: CalibrateOptions): Calibration {
  const scheme = levelAmountScheme(given);
  const { currency, minorUnit } = scheme;
  const issues: Issue[] = [];
  const envelope = readPositive(options.envelope, minorUnit, "envelope", issues);
  const step = readPositive(options.step ?? defaultStep, factorDecimals, "step", issues);
  checkSource(options.source, issues);
  checkAmountsAreOpen(scheme, issues);
  checkUndecided(cases, issues);
  if (issues.length > 0) throw new InputError(issues);
  const nothing = scheme.levels.map(() => formatScaled(0, minorUnit));
  const draft = compile(fillAmounts(scheme, nothing), options.inputs);
  const weights = levelWeights(scheme);
  const { shares, withoutBudget } = budgetShares(cases, draft);
  const sharing = { weights, minorUnit, shares, rounding: draft.budgetRounding };
  const budgets = cases.length - withoutBudget.length;
  if (!sumGrows(sharing)) throw new InputError([nobody(budgets)]);
  const factor = greatestFactor(BigInt(envelope), BigInt(step), sharing);
  const sum = sumOfBudgets(factor, sharing);
  if (sum === 0n) throw new InputError([tooSmall(options.envelope, budgets)]);
  const amounts = levelAmounts(factor, sharing).map((amount) => formatScaled(amount, minorUnit));
  const factorText = formatScaled(factor, factorDecimals);
  const source = calibrationSource(scheme, cases, { ...options, factor: factorText, budgets });
  const calibrated = nameSource(
    fillAmounts(scheme, amounts),
    source,
    options.version ?? `${scheme.version}-calibrated`,
  );
  const budget = sumOfApproved(cases, calibrated, options);
  // The calculation has the last word: were the search to differ from it by a cent, no scheme would be returned.
  if (BigInt(budget) !== sum) throw new Error(`Calibration found ${sum}, the calculation gives ${budget}.`);
  return {
    scheme: calibrated,
    factor: factorText,
    envelope: moneyOfMinor(envelope, "once", currency, minorUnit),
    budget: moneyOfMinor(budget, "once", currency, minorUnit),
    unallocated: moneyOfMinor(envelope - budget, "once", currency, minorUnit),
    budgets,
    withoutBudget,
  };
}

const optionNames: OptionNames<CalibrateOptions> = {
  envelope: true,
  source: true,
  step: true,
  inputs: true,
  version: true,
};
