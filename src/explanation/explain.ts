import { withArguments } from "../errors/index.js";
import { calculate } from "../rules/calculate.js";
import { withEnds } from "../rules/death/ends-of.js";
import type { EligibleResult } from "../result/result.js";
import { readCase, type KnowledgeOptions } from "../person/read/known.js";
import type { Case } from "../person/case.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { TraceNode } from "../rules/recording/recorder.js";
import { explainBudget, explainPlanBudget } from "./build/budget.js";
import { explainContributions } from "./build/contributions.js";
import { explainCosts } from "./build/costs.js";
import { explainCoverage } from "./build/coverage.js";
import { explainConditions, explainLevels, explainMissing } from "./build/eligibility.js";
import { explainFunding } from "./build/funding.js";
import { headOf } from "./build/head.js";
import { explainIncomplete } from "./build/incomplete.js";
import { startAmounts, startTelling, type AmountsTelling, type Telling, type Told } from "./build/telling.js";
import { explainRemaining, explainTotals, sumsOfMonths } from "./build/totals.js";
import { explainUnits } from "./build/units.js";
import { onlyAmount } from "./only-amount.js";
import type { ExplainedStep, Explanation, StepEntry } from "./tree.js";

/** What an explanation may be told besides the case and the scheme. */
export interface ExplainOptions extends KnowledgeOptions {
  /** The stable path of the one amount that is asked about, such as `lines.physio.2019-03.cost`. Left out, all are explained. */
  readonly amount?: string;
}

/**
 * Explains every amount of a result: the calculation replayed, by the same code, with a recorder.
 *
 * Each amount stands once, under its stable path, with the numbers it was worked out from: facts of the case, parameters of the
 * scheme with date and source, counted days, and other amounts. {@link prove} works every amount out again from these numbers
 * alone. Beside the amounts stand the levels, the conditions that hold and that fail, the limits that cut and that do not, the
 * exemptions that apply and that do not, and the prices that lost to others.
 *
 * A person who is not eligible is told why, and what became of the units of the plan: there are no amounts. Where facts are missing, what could be worked out without
 * them is explained, beside it the numbers that are known, and of all else which facts it waits for.
 *
 * @param document what is known of the person
 * @param compiled the scheme
 * @param options one amount only, and of which day the knowledge counts
 * @returns plain data, the same for the same input
 * @throws {InputError} as `calculate` does, and where no such amount was worked out
 *
 * @example
 * const explanation = explain(document, compiled, { amount: "lines.physio.2019-03.cost" });
 */
export function explain(document: Case, compiled: CompiledScheme, options: ExplainOptions = {}): Explanation {
  return withArguments(
    [
      ["case", document, "object", "a case"],
      ["compiled", compiled, "compiled", "a compiled scheme"],
      ["options", options, "object", "options"],
    ],
    () => explained(document, compiled, options),
  );
}

function explained(document: Case, compiled: CompiledScheme, options: ExplainOptions = {}): Explanation {
  const { amount, ...knowledge } = options;
  const recorded: TraceNode[] = [];
  const recorder = { record: (node: TraceNode) => void recorded.push(node) };
  const result = calculate(document, compiled, { ...knowledge, recorder });
  // Calculating has found no issue in the same case.
  const facts = withEnds(readCase(document, [], knowledge), compiled);
  const told = { facts, compiled, result, recorded };
  const telling = startTelling(told, result.numbers);
  const steps = result.totals === undefined ? stepsWithoutAmounts(telling) : stepsOf(told, result);
  const explanation: Explanation = { ...headOf(telling, steps), steps };
  return amount === undefined ? explanation : onlyAmount(explanation, amount);
}

/** Who is not eligible is told why, and what became of the units of the plan; where a fact is missing, what is known without it. */
function stepsWithoutAmounts(telling: Telling): readonly ExplainedStep[] {
  if (telling.result.outcome.state === "incomplete") return explainIncomplete(telling);
  return [
    { step: "assess", nodes: explainLevels(telling) },
    { step: "entitle", nodes: explainConditions(telling) },
    { step: "limit", nodes: explainUnits(telling) },
  ];
}

function stepsOf(told: Told, result: EligibleResult): readonly ExplainedStep[] {
  const telling = startAmounts(told, result.numbers);
  const assess: ExplainedStep = { step: "assess", nodes: explainLevels(telling) };
  const eligibility = [...explainConditions(telling), ...explainMissing(telling)];
  const entitle: ExplainedStep = { step: "entitle", nodes: [...eligibility, ...explainBudget(telling)] };
  const limit: ExplainedStep = { step: "limit", nodes: explainUnits(telling) };
  const cost: ExplainedStep = { step: "cost", nodes: [...explainCosts(telling), ...sumsOfMonths(telling, "cost")] };
  const fund = (): ExplainedStep => ({ step: "fund", nodes: explainFunding(telling) });
  const total = (): ExplainedStep => ({
    step: "total",
    nodes: [...explainRemaining(telling), ...explainTotals(telling, result)],
  });
  const shared = telling.compiled.scheme.cover.budget === "net" ? netOf(telling) : grossOf(telling);
  return [assess, entitle, limit, cost, ...shared, fund(), total()];
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
