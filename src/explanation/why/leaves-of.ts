import { addressOf } from "../words/speaking.js";
import { isBefore } from "../before-node.js";
import { parametersIn } from "../parameters-in.js";
import { childrenOf } from "../walk.js";
import type { Explanation, ParameterNode } from "../tree.js";
import type { ExplanationNode } from "../tree/steps.js";

interface Leaves {
  readonly parameters: Map<string, string>;
  readonly facts: Map<string, string>;
  readonly amounts: Map<string, string>;
}

/** The parameters, facts and amounts of an explanation. @param byKeys whether numbers of the scheme stand under their addresses */
export function leavesOf(explanation: Explanation, byKeys: boolean): Leaves {
  const placeOf = (path: string) => (byKeys ? addressOf(path, { explanation }) : path);
  // The rows of one thing have one address, and follow each other in time.
  const numberAt = ({ parameter, from }: ParameterNode) => (byKeys ? `${placeOf(parameter)}; from=${from}` : parameter);
  const parameters = parametersIn(explanation).map((node) => [numberAt(node), node.value] as const);
  const leaves: Leaves = { parameters: new Map(parameters), facts: new Map(), amounts: new Map() };
  const visit = (node: ExplanationNode): void => {
    if (node.kind === "fact" || node.kind === "adjustment" || isBefore(node)) leaves.facts.set(node.fact, node.value);
    if (node.kind === "level") leaves.facts.set(`assessments ${node.assessment}`, factsOfLevel(node));
    if (node.kind === "level" && node.withoutEntitlement !== undefined)
      leaves.parameters.set(placeOf(node.withoutEntitlement.parameter), "false");
    if (node.kind === "missing") leaves.facts.set(node.fact, `missing ${node.from} to ${node.to}`);
    if (node.kind === "split") for (const { amount, value } of node.parts) leaves.amounts.set(amount, value);
    else if ("operation" in node && node.amount !== undefined) leaves.amounts.set(node.amount, node.value ?? "");
    childrenOf(node).forEach(visit);
  };
  for (const { nodes } of explanation.steps) nodes.forEach(visit);
  return leaves;
}

function factsOfLevel({
  date,
  score,
  level,
}: {
  readonly date: string;
  readonly score?: string;
  readonly level?: string;
}): string {
  return [date, score, level].filter((each) => each !== undefined).join(", ");
}
