import type { CaseFacts } from "../../../person/facts/facts.js";
import type { CompiledScheme } from "../../compiled.js";

/** The name of the budget of a question where no rule names its days. */
export const firstBudget = "1";

/** Whether no rule names the days of a budget, so that they are those of the question. */
export function isOfQuestion({ formula }: Pick<CompiledScheme, "formula">): boolean {
  return formula !== undefined && formula.budgetPeriods === undefined;
}

/** Whether something counts once in the budget of a question, whatever its days: a minimum, a maximum or a decision. */
export function countsOnce(
  { decisions }: Pick<CaseFacts, "decisions">,
  compiled: Pick<CompiledScheme, "formula" | "entitlement">,
): boolean {
  return isOfQuestion(compiled) && (decisions.length > 0 || compiled.entitlement?.bounds[0] !== undefined);
}
