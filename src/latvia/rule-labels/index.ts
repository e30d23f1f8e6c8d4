import type { Label } from "../../sources/index.js";
import { proposedRuleLabels } from "./proposed.js";

export { needsAssessment, supportIntensity } from "./seen.js";

/** Rules with their names in both languages, where there is a proposal for one. */
export function withLabels<Rule extends { readonly id: string; readonly label?: Label }>(
  rules: readonly Rule[],
): readonly Rule[] {
  return rules.map((rule) => {
    const label = proposedRuleLabels[rule.id];
    return label === undefined || rule.label !== undefined ? rule : { ...rule, label };
  });
}
