import type { Period } from "../../calendar/index.js";
import { received } from "../../errors/index.js";
import { assessMethods } from "../assess/registry.js";
import { checkAfterDeath } from "../common/read-after-death.js";
import { readBudgetRules, type BudgetRuleFacts } from "./budget/read.js";
import type { CompiledFormula } from "./compiled-formula.js";
import { entitleMethods, isFormula, readByMethod, type BudgetFormulaRule } from "./registry.js";
import { budgetPath, checkSource, readRounding, type Reading } from "../reading/reading.js";

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
    checkSource(rule.source, budgetPath(reading, "entitle"), reading);
    return { formula: undefined, bounds: [], periods: undefined, carryOver: undefined, step: 1 };
  }
  checkMethod(rule, reading);
  checkBasis(rule, reading);
  checkAfterDeath(rule.afterDeath, budgetPath(reading, "entitle.afterDeath"), reading);
  return {
    formula: readByMethod(rule.method, rule, reading, validity),
    ...readBudgetRules(rule, reading, validity),
    step: readRounding(rule.rounding, scheme.minorUnit, budgetPath(reading, "entitle.rounding"), issues),
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

/** Which basis of part periods, and which further rule, an amount per month, year, period or budget period needs. */
function checkBasis(entitle: BudgetFormulaRule, reading: Reading): void {
  const { per, yearBasis, monthBasis, budgetPeriods } = entitle;
  if (per === "year" && yearBasis === undefined) {
    reading.issues.push({
      code: "year-basis",
      path: budgetPath(reading, "entitle.yearBasis"),
      expected: '"actual/actual" or "actual/365", because amounts are per year',
      received: "nothing",
    });
  }
  const refuse = (code: string, key: "yearBasis" | "monthBasis", value: string) => {
    const expected = `nothing, because amounts are per ${per}`;
    reading.issues.push({ code, path: budgetPath(reading, `entitle.${key}`), expected, received: received(value) });
  };
  if (per !== "year" && yearBasis !== undefined) refuse("year-basis", "yearBasis", yearBasis);
  if (per !== "month" && monthBasis !== undefined) refuse("month-basis", "monthBasis", monthBasis);
  const { to } = reading.scheme.validity;
  if (per === "period" && to === "open") {
    const expected = "a last day, because amounts are for the whole period of the scheme";
    reading.issues.push({ code: "validity-open", path: "validity.to", expected, received: received(to) });
  }
  if (per === "budget-period" && budgetPeriods === undefined) {
    const expected = "budget periods, because amounts are for a whole budget period";
    reading.issues.push({
      code: "budget-periods",
      path: budgetPath(reading, "entitle.budgetPeriods"),
      expected,
      received: "nothing",
    });
  }
}
