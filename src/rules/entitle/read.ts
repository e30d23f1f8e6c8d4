import type { Period } from "../../calendar/index.js";
import { received } from "../../errors/index.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { checkAfterDeath } from "../common/read-after-death.js";
import { readBudgetRules, type BudgetRuleFacts } from "./budget/read.js";
import { readLevelAmounts } from "./read-level-amounts.js";
import { readNeedFormulas, type NeedFacts } from "./read-need-formulas.js";
import { readRates } from "./read-rates.js";
import { checkSource, readRounding, type Reading } from "../reading/reading.js";
import type { BudgetFormulaRule } from "./rule.js";

/** What the budget is worked out with. Of the tables of numbers, one is filled: that of the method. */
export interface EntitleFacts extends BudgetRuleFacts {
  /** By level, the dated amounts in minor units. */
  readonly amounts: readonly (readonly ParameterRow[])[];
  /** The dated prices of a point or an hour, scaled by `unitPriceDecimals`. */
  readonly rates: readonly ParameterRow[];
  readonly need: NeedFacts;
  /** The step of the one rounding, in minor units. */
  readonly step: number;
}

const noNeed: NeedFacts = { answers: [], formulas: [] };

const planCost: EntitleFacts = { amounts: [], rates: [], need: noNeed, minimum: [], maximum: [], periods: [], step: 1 };

/** The rule of the budget: numbers on every day, a method that fits the assessment, and more need that never pays less. */
export function readEntitle(reading: Reading, validity: Period): EntitleFacts {
  const { issues, scheme } = reading;
  const rule = scheme.entitle;
  if (rule.method === "plan-cost") {
    checkSource(rule.source, "entitle", reading);
    return planCost;
  }
  const levelAmounts = rule.method === "level-amount";
  checkMethod(rule, reading);
  checkBasis(rule, reading);
  checkAfterDeath(rule.afterDeath, "entitle.afterDeath", reading);
  return {
    amounts: levelAmounts ? readLevelAmounts(rule, reading, validity) : [],
    rates: levelAmounts || rule.method === "weights" ? [] : readRates(rule, reading, validity),
    need: rule.method === "weights" ? readNeedFormulas(rule, reading, validity) : noNeed,
    ...readBudgetRules(rule, reading, validity),
    step: readRounding(rule.rounding, scheme.minorUnit, "entitle.rounding", issues),
  };
}

/** Amounts by level need levels, prices of points a score that counts need. */
function checkMethod(entitle: BudgetFormulaRule, reading: Reading): void {
  const { assess } = reading.scheme;
  const scored = entitle.method === "score-price";
  const fits =
    entitle.method === "level-amount" ? assess.method === "score-bands" : !scored || assess.method !== "findings";
  if (!fits) {
    reading.issues.push({
      code: "methods-differ",
      path: "assess.method",
      expected: `${scored ? '"score" or ' : ""}"score-bands", because the budget's method is "${entitle.method}"`,
      received: received(assess.method),
    });
  } else if (scored && assess.method !== "findings" && assess.direction === "ability") {
    reading.issues.push({
      code: "more-need-pays-less",
      path: "assess.direction",
      expected: '"need", because every point of the score is paid for',
      received: received(assess.direction),
    });
  }
}

function checkBasis(entitle: BudgetFormulaRule, reading: Reading): void {
  const { validity } = reading.scheme;
  if (entitle.per === "year" && entitle.yearBasis === undefined) {
    reading.issues.push({
      code: "year-basis",
      path: "entitle.yearBasis",
      expected: '"actual/actual" or "actual/365", because amounts are per year',
      received: "nothing",
    });
  }
  if (entitle.per !== "year" && entitle.yearBasis !== undefined) {
    reading.issues.push({
      code: "year-basis",
      path: "entitle.yearBasis",
      expected: `nothing, because amounts are per ${entitle.per}`,
      received: received(entitle.yearBasis),
    });
  }
  if (entitle.per === "period" && validity.to === "open") {
    reading.issues.push({
      code: "validity-open",
      path: "validity.to",
      expected: "a last day, because amounts are for the whole period of the scheme",
      received: received(validity.to),
    });
  }
}
