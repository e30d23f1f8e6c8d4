import type { ExplainedStep, StepEntry } from "../../tree/steps.js";
import type { OpenNode } from "../../tree.js";
import { explainBudget, explainPlanBudget } from "../budget.js";
import { explainExemptions } from "../contributions/contributions.js";
import { priceDecimals } from "../../../rules/cost/price-decimals.js";
import { explainCosts } from "../costs/costs.js";
import { explainCoverage } from "../coverage/coverage.js";
import { explainConditions, explainLevels, explainMissing } from "../eligibility.js";
import { type Settled, settle } from "./settle.js";
import type { Telling } from "../telling.js";
import { sumsOfMonths } from "../totals.js";
import { explainUnits } from "../costs/units.js";
import { budgetNumbers, distinct, known, plannedQuantities } from "./known-numbers.js";

/**
 * The steps of a calculation of which facts are missing: what could be worked out without them, which numbers of plan and scheme are
 * known where it could not, and for each thing that is not worked out, the facts because of which it is not.
 */
export function explainIncomplete(telling: Telling): readonly ExplainedStep[] {
  const settled = settle(telling);
  const { outcome } = telling.result;
  const missing = outcome.state === "incomplete" ? outcome.missing.map((each) => each.fact) : [];
  const facts = [...new Set(missing)];
  const open = (what: OpenNode["what"], line?: string): OpenNode => ({
    kind: "open",
    what,
    ...(line === undefined ? {} : { line }),
    facts,
  });
  const looked = [...explainConditions(telling), ...explainMissing(telling)];
  const budget = settled.budget ? explainBudget(settled.telling) : [...budgetNumbers(settled), open("budget")];
  const steps: readonly ExplainedStep[] = [
    { step: "assess", nodes: explainLevels(telling) },
    { step: "entitle", nodes: [...looked, ...budget] },
  ];
  if (telling.facts.lines.length === 0) return steps;
  // An amount is explained before it is referred to: in the order of the steps.
  const limit: ExplainedStep = { step: "limit", nodes: unitNodes(settled, open) };
  const cost: ExplainedStep = { step: "cost", nodes: costNodes(settled, open) };
  const cover: ExplainedStep = { step: "cover", nodes: settled.covered ? coverNodes(settled) : [open("covered")] };
  const pays = telling.compiled.contributions.rules.length === 0 ? [] : [open("contribution")];
  const contribute: ExplainedStep = { step: "contribute", nodes: [...explainExemptions(telling), ...pays] };
  const shared = telling.compiled.scheme.cover.budget === "net" ? [contribute, cover] : [cover, contribute];
  return [...steps, limit, cost, ...shared, { step: "fund", nodes: [open("funded")] }];
}

type Open = (what: OpenNode["what"], line?: string) => OpenNode;

/** The plan, the limits that are judged, and the units that are settled. */
function unitNodes({ telling, stage, lines }: Settled, open: Open): readonly StepEntry[] {
  const { facts } = telling;
  const unsettled = facts.lines.filter((_, index) => lines[index] !== true);
  const unknown = new Set(unsettled.map(({ service }) => service));
  const isLimitSettled = (services: ReadonlySet<string>) =>
    stage !== "entitle" && ![...services].some((service) => unknown.has(service));
  return [
    ...plannedQuantities(telling),
    ...explainUnits(telling, (line) => lines[line] === true, isLimitSettled),
    ...unsettled.map(({ id }) => open("units", id)),
  ];
}

/** The costs that are settled, and of other lines the prices that are in force. */
function costNodes({ telling, lines }: Settled, open: Open): readonly StepEntry[] {
  const decimals = priceDecimals(telling.compiled);
  const settledCosts = explainCosts(telling, (line) => lines[line] === true);
  const sums = lines.every((isKnown) => isKnown) ? sumsOfMonths(telling, "cost") : [];
  const others = telling.facts.lines.flatMap(({ id: line }, index): readonly StepEntry[] => {
    if (lines[index] === true) return [];
    const prices = (telling.pricesOf.get(line) ?? []).flatMap(({ place, price }) => {
      const at = { line, ...(place === undefined ? {} : { place }) };
      const own = known({ of: "price", ...at }, price, decimals);
      return price.ceiling === undefined ? [own] : [own, known({ of: "ceiling", ...at }, price.ceiling, decimals)];
    });
    return [...distinct(prices), open("cost", line)];
  });
  return [...settledCosts, ...sums, ...others];
}

function coverNodes({ telling }: Settled): readonly StepEntry[] {
  return [
    ...explainPlanBudget(telling),
    ...explainCoverage(telling),
    ...sumsOfMonths(telling, "covered"),
    ...sumsOfMonths(telling, "uncovered"),
  ];
}
