import type { CompiledBudget, CompiledScheme } from "../compiled.js";

/** The budgets of a scheme, its own first, each with the scheme as it has it: mostly one. */
export function eachBudget(compiled: CompiledScheme): readonly Pick<CompiledBudget, "id" | "rules">[] {
  return compiled.budgets.length === 0 ? [{ id: undefined, rules: compiled }] : compiled.budgets;
}

/** What is of a budget says so; of the scheme's own it says nothing. */
export function ofBudget<Entry extends object>(
  budget: string | undefined,
  entries: readonly Entry[],
): readonly (Entry & { readonly budget?: string })[] {
  return budget === undefined ? entries : entries.map((each) => ({ ...each, budget }));
}
