import type { EligibleResult } from "../../result/result.js";
import type { ExplainedStep, StepEntry } from "../tree/steps.js";
import { explainBudget, explainPlanBudget } from "./budget.js";
import { explainContributions } from "./contributions/contributions.js";
import { explainCosts } from "./costs/costs.js";
import { explainCoverage } from "./coverage/coverage.js";
import { explainConditions, explainLevels, explainMissing } from "./eligibility.js";
import { explainFunding } from "./funding/funding.js";
import { explainIncomplete } from "./open/incomplete.js";
import { startAmounts, startTelling } from "./start-telling.js";
import type { AmountsTelling, Telling, Told } from "./telling.js";
import { explainRemaining, explainTotals, sumsOfMonths } from "./totals.js";
import { explainUnits } from "./costs/units.js";

/** The steps of a calculation, with the sums over them where there are amounts. */
export function stepsOf(told: Told): readonly ExplainedStep[] {
  const { result } = told;
  if (result.totals === undefined) return stepsWithoutAmounts(startTelling(told, result.numbers));
  const telling = startAmounts(told, result.numbers);
  return [...stepsToFund(telling), totalStep(telling, result)];
}

/** Who is not eligible is told why, and what became of the units of the plan; where a fact is missing, what is known without it. */
export function stepsWithoutAmounts(telling: Telling): readonly ExplainedStep[] {
  if (telling.result.outcome.state === "incomplete") return explainIncomplete(telling);
  return stepsOfUnits(telling);
}

/** The steps up to the units of the plan: all that there is where nobody is eligible. */
export function stepsOfUnits(telling: Telling): readonly ExplainedStep[] {
  return [
    { step: "assess", nodes: explainLevels(telling) },
    { step: "entitle", nodes: explainConditions(telling) },
    { step: "limit", nodes: explainUnits(telling) },
  ];
}

/** The steps that work amounts out. */
export function stepsToFund(telling: AmountsTelling): readonly ExplainedStep[] {
  const assess: ExplainedStep = { step: "assess", nodes: explainLevels(telling) };
  const eligibility = [...explainConditions(telling), ...explainMissing(telling)];
  const entitle: ExplainedStep = { step: "entitle", nodes: [...eligibility, ...explainBudget(telling)] };
  const limit: ExplainedStep = { step: "limit", nodes: explainUnits(telling) };
  const cost: ExplainedStep = { step: "cost", nodes: [...explainCosts(telling), ...sumsOfMonths(telling, "cost")] };
  const fund = (): ExplainedStep => ({ step: "fund", nodes: explainFunding(telling) });
  const shared = telling.compiled.scheme.cover.budget === "net" ? netOf(telling) : grossOf(telling);
  return [assess, entitle, limit, cost, ...shared, fund()];
}

/** What is left of the budget, and the sums over all months. */
export function totalStep(telling: AmountsTelling, result: EligibleResult): ExplainedStep {
  return { step: "total", nodes: [...explainRemaining(telling), ...explainTotals(telling, result)] };
}

function grossOf(telling: AmountsTelling): readonly ExplainedStep[] {
  const cover = coverStep(telling);
  return [cover, { step: "contribute", nodes: explainContributions(telling) }];
}

function netOf(telling: AmountsTelling): readonly ExplainedStep[] {
  const contribute: ExplainedStep = { step: "contribute", nodes: explainContributions(telling) };
  return [contribute, coverStep(telling)];
}

function coverStep(telling: AmountsTelling): ExplainedStep {
  const budget = explainPlanBudget(telling);
  const nodes: readonly StepEntry[] = [...budget, ...explainCoverage(telling)];
  return {
    step: "cover",
    nodes: [...nodes, ...sumsOfMonths(telling, "covered"), ...sumsOfMonths(telling, "uncovered")],
  };
}
