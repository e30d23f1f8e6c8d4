import { withArguments } from "../errors/index.js";
import type { Explanation, ParameterNode } from "./tree.js";
import type { ExplanationNode } from "./tree/steps.js";
import { childrenOf } from "./walk.js";

/**
 * Every number of the rules that an explanation rests on, in the order in which the calculation comes to it; one that is used again stands
 * again.
 *
 * @param explanation as `explain` gives it
 *
 * @example
 * parametersIn(explain(document, compiled)).map(({ parameter }) => parameter); // ["assess.bands[0]", "entitle.amounts[1]", …]
 */
export function parametersIn(explanation: Explanation): readonly ParameterNode[] {
  return withArguments([["explanation", explanation, "object", "an explanation"]], () => {
    const found: ParameterNode[] = [];
    const visit = (node: ExplanationNode): void => {
      if (node.kind === "parameter") found.push(node);
      childrenOf(node).forEach(visit);
    };
    for (const { nodes } of explanation.steps) nodes.forEach(visit);
    return found;
  });
}
