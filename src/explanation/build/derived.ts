import {
  type CalculatedStep,
  chainOf,
  stepOfRow,
  type DerivedNumber,
} from "../../rules/reading/parameters/derived-number.js";
import { decimalOf, type UsedParameter } from "../../rules/reading/parameters/with-parameters.js";
import type { StepNumber } from "../../rules/reading/parameters/calculation-step.js";
import type { ExactFraction } from "../../numbers/index.js";
import { exactOf } from "../evaluate.js";
import type { DerivationLink, DerivationOperand, DerivationStep, DerivedParameter } from "../tree.js";
import type { ExplainedStep, ExplanationNode } from "../tree/steps.js";
import { childrenOf } from "../walk.js";

/** How the numbers of parameters came about that stand somewhere in an explanation. */
export function derivedIn(
  steps: readonly ExplainedStep[],
  used: readonly UsedParameter[],
): readonly DerivedParameter[] {
  if (used.length === 0) return [];
  const told = new Set<string>();
  const visit = (node: ExplanationNode): void => {
    if ("parameter" in node) told.add(node.parameter);
    childrenOf(node).forEach(visit);
  };
  for (const { nodes } of steps) nodes.forEach(visit);
  const isTold = ({ path }: UsedParameter) => told.has(path) || [...told].some((place) => path.startsWith(`${place}.`));
  return used.filter(isTold).map(({ path, number }) => ({ parameter: path, chain: chainOf(number).map(linkOf) }));
}

function linkOf({ place: { row }, steps, exact, value }: DerivedNumber): DerivationLink {
  const step = stepOfRow(row);
  return {
    id: row.id,
    from: row.from,
    to: row.to,
    ...(step === undefined ? {} : { step: step[0], by: step[1] }),
    ...(row.takes === "exact" ? { takesExact: true as const } : {}),
    ...(steps.length === 0 ? {} : { steps: steps.map((each, index) => stepOf(each, steps[index - 1])) }),
    exact: exactOf(exact),
    ...(row.rounding === undefined ? {} : { rounding: row.rounding }),
    value: decimalOf(value) ?? null,
    source: row.source,
  };
}

function stepOf(
  { step: { name, start, operation, by, rounding }, ...numbers }: CalculatedStep,
  before: CalculatedStep | undefined,
): DerivationStep {
  return {
    name,
    operation,
    start: operandOf(start ?? (before === undefined ? "" : { step: before.step.name }), numbers.start),
    by: operandOf(by, numbers.by),
    exact: exactOf(numbers.exact),
    ...(rounding === undefined ? {} : { rounding }),
    value: decimalOf(numbers.value) ?? null,
  };
}

function operandOf(given: StepNumber, number: ExactFraction): DerivationOperand {
  const named = { exact: exactOf(number), value: decimalOf(number) ?? null };
  if (typeof given === "string") return { ...named, value: given };
  return { of: "step" in given ? given.step : given.parameter, ...named };
}
