import type { Period } from "../../calendar/index.js";
import type { BudgetUse } from "../../result/position/document.js";
import { eachBudget } from "../beside/each-budget.js";
import type { CompiledScheme } from "../compiled.js";
import { type GoingBudget, goingBudgets } from "./going-budgets.js";

/** A budget of a scheme, with its budget periods that a question has days of. */
export interface AskedBudgets {
  /** Undefined of the scheme's own. */
  readonly id: string | undefined;
  /** The scheme as the budget has it. */
  readonly rules: CompiledScheme;
  /** What an opening says of them. */
  readonly uses: readonly BudgetUse[];
  readonly budgets: readonly GoingBudget[];
}

/**
 * The budgets that are granted for days of their own: each of several, one alone where it goes on over the ends of the question.
 *
 * @returns undefined where the only budget is of the days of the question
 */
export function askedBudgets(
  question: Period,
  compiled: CompiledScheme,
  said: readonly BudgetUse[],
): readonly AskedBudgets[] | undefined {
  if (compiled.budgets.length === 0) {
    const budgets = goingBudgets(question, compiled, said);
    return budgets.length === 0 ? undefined : [{ id: undefined, rules: compiled, uses: said, budgets }];
  }
  return eachBudget(compiled).map(({ id, rules }) => {
    const uses = said.filter(({ budget }) => budget === id);
    return { id, rules, uses, budgets: goingBudgets(question, rules, uses, true) };
  });
}
