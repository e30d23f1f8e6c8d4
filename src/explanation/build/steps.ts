import type { EligibleResult } from "../../result/result.js";
import type { ExplainedStep, StepEntry } from "../tree/steps.js";
import { explainPlanBudget } from "./budget.js";
import { coverageOf, granted, remainingOf } from "./budgets/of-budgets.js";
import { explainContributions } from "./contributions/contributions.js";
import { explainCosts } from "./costs/costs.js";
import { explainConditions, explainLevels, explainMissing } from "./eligibility.js";
import { explainFunding } from "./funding/funding.js";
import { explainIncomplete } from "./open/incomplete.js";
import { startAmounts, startTelling } from "./start-telling.js";
import type { AmountsTelling, Telling, Told } from "./telling.js";
import { explainTotals, sumsOfMonths } from "./totals.js";
import { explainUnits } from "./costs/units.js";

/**
 * The steps of a calculation, with the sums over them where there are amounts.
 *
 * @param amount the path of one amount: the steps after the one that works it out are left away, because nothing of them is behind it
 */
export function stepsOf(told: Told, amount?: string): readonly ExplainedStep[] {
  const { result } = told;
  if (result.totals === undefined) return stepsWithoutAmounts(startTelling(told, result.numbers));
  return stepsOfLine(told, result, amount) ?? stepsOfAll(told, result, amount);
}

function stepsOfAll(told: Told, result: EligibleResult, amount?: string): readonly ExplainedStep[] {
  const telling = startAmounts(told, result.numbers);
  return made([...stepsToFund(telling), () => totalStep(telling, result)], telling, amount);
}

/** The steps behind units and costs of a line, which rest on no other line's; undefined where the amount is none of them. */
function stepsOfLine(told: Told, { numbers }: EligibleResult, amount = ""): readonly ExplainedStep[] | undefined {
  const onlyLine = told.facts.lines.findIndex(({ id }) => amount.startsWith(`lines.${id}.`));
  if (onlyLine < 0) return undefined;
  const telling = startAmounts({ ...told, onlyLine }, numbers);
  const steps = made(stepsToCosts(telling), telling, amount);
  return telling.amounts.has(amount) ? steps : undefined;
}

/** A step that is told when it is its turn: it refers to amounts of those before. */
type Making = () => ExplainedStep;

/** The steps, in order, as far as the one that works the amount out. */
function made(makings: readonly Making[], { amounts }: Telling, amount?: string): readonly ExplainedStep[] {
  const steps: ExplainedStep[] = [];
  for (const make of makings) {
    steps.push(make());
    if (amount !== undefined && amounts.has(amount)) break;
  }
  return steps;
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
export function stepsOfAmounts(telling: AmountsTelling): readonly ExplainedStep[] {
  return made(stepsToFund(telling), telling);
}

function stepsToFund(telling: AmountsTelling): readonly Making[] {
  const cover = () => coverStep(telling);
  const contribute: Making = () => ({ step: "contribute", nodes: explainContributions(telling) });
  const shared = telling.compiled.scheme.cover.budget === "net" ? [contribute, cover] : [cover, contribute];
  const fund: Making = () => ({ step: "fund", nodes: explainFunding(telling) });
  return [...stepsToCosts(telling), ...shared, fund];
}

function stepsToCosts(telling: AmountsTelling): readonly Making[] {
  const sums = () => (telling.onlyLine === undefined ? sumsOfMonths(telling, "cost") : []);
  return [
    () => ({ step: "assess", nodes: explainLevels(telling) }),
    () => ({
      step: "entitle",
      nodes: [...explainConditions(telling), ...explainMissing(telling), ...granted(telling)],
    }),
    () => ({ step: "limit", nodes: explainUnits(telling) }),
    () => ({ step: "cost", nodes: [...explainCosts(telling), ...sums()] }),
  ];
}

/** What is left of the budget, and the sums over all months. */
export function totalStep(telling: AmountsTelling, result: EligibleResult): ExplainedStep {
  return { step: "total", nodes: [...remainingOf(telling), ...explainTotals(telling, result)] };
}

function coverStep(telling: AmountsTelling): ExplainedStep {
  const budget = explainPlanBudget(telling);
  const nodes: readonly StepEntry[] = [...budget, ...coverageOf(telling)];
  return {
    step: "cover",
    nodes: [...nodes, ...sumsOfMonths(telling, "covered"), ...sumsOfMonths(telling, "uncovered")],
  };
}
