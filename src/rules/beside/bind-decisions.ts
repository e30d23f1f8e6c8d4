import { pathOf, type Issue } from "../../errors/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { CompiledScheme } from "../compiled.js";
import { addUnknown } from "../reading/add-unknown.js";

/** A decision is about one of the scheme's budgets: its own, or one beside it. */
export function bindDecisions({ decisions }: CaseFacts, { form }: CompiledScheme, issues: Issue[]): void {
  const known = (form.budgets ?? []).map(({ id }) => id);
  for (const { budget, index } of decisions) {
    if (budget === undefined || known.includes(budget)) continue;
    const expected = known.length === 0 ? "nothing, because the scheme has one budget" : "a budget of the scheme";
    addUnknown(issues, budget, known, { expected, path: pathOf("decisions", index, "budget") });
  }
}
