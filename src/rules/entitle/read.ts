import type { Period } from "../../calendar/index.js";
import { received } from "../../errors/index.js";
import { assessMethods } from "../assess/registry.js";
import { checkAfterDeath } from "../common/read-after-death.js";
import { readBudgetRules, type BudgetRuleFacts } from "./budget/read.js";
import type { CompiledFormula } from "./compiled-formula.js";
import { entitleMethods, isFormula, readByMethod, type BudgetFormulaRule } from "./registry.js";
import { checkSource, readRounding, type Reading } from "../reading/reading.js";

/** What the budget is worked out with. */
export interface EntitleFacts extends BudgetRuleFacts {
  /** Undefined where the budget is what the plan costs. */
  readonly formula: CompiledFormula | undefined;
  /** The step of the one rounding, in minor units. */
  readonly step: number;
}

/** The rule of the budget: numbers on every day, a method that fits the assessment, and more need that never pays less. */
export function readEntitle(reading: Reading, validity: Period): EntitleFacts {
  const { issues, scheme } = reading;
  const rule = scheme.entitle;
  if (!isFormula(rule)) {
    checkSource(rule.source, "entitle", reading);
    return { formula: undefined, minimum: [], maximum: [], periods: [], step: 1 };
  }
  checkMethod(rule, reading);
  checkBasis(rule, reading);
  checkAfterDeath(rule.afterDeath, "entitle.afterDeath", reading);
  return {
    formula: readByMethod(rule.method, rule, reading, validity),
    ...readBudgetRules(rule, reading, validity),
    step: readRounding(rule.rounding, scheme.minorUnit, "entitle.rounding", issues),
  };
}

/** Amounts by level need levels, prices of points a score that counts need. */
function checkMethod({ method }: BudgetFormulaRule, reading: Reading): void {
  const { assess } = reading.scheme;
  const { needs } = entitleMethods[method];
  if (needs === undefined) return;
  if (!assessMethods[assess.method].gives.includes(needs)) {
    const fitting = Object.entries(assessMethods).flatMap(([name, { gives }]) => (gives.includes(needs) ? [name] : []));
    reading.issues.push({
      code: "methods-differ",
      path: "assess.method",
      expected: `${fitting.map((name) => `"${name}"`).join(" or ")}, because the budget's method is "${method}"`,
      received: received(assess.method),
    });
  } else if (needs === "score" && "direction" in assess && assess.direction === "ability") {
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
