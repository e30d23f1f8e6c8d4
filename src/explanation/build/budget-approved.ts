import type { BudgetNode, OperandNode } from "../tree.js";
import type { StepEntry } from "../tree/steps.js";
import type { AmountsTelling } from "./telling.js";
import { working } from "./told-working.js";

export function approvedOf(telling: AmountsTelling, operands: readonly OperandNode[], scaled: number): BudgetNode {
  return sumOfBudgets(telling, "approved", operands, scaled);
}

/** What all budget periods come to, or all budgets. */
export function sumOfBudgets(
  telling: AmountsTelling,
  name: "indicative" | "approved",
  operands: readonly OperandNode[],
  scaled: number,
): BudgetNode {
  const { budget } = telling;
  const node = { kind: "budget", name, ...(budget === undefined ? {} : { budget }) } as const;
  return working(telling, node, "sum", operands, { amount: `budget.${name}`, scaled });
}

/** An entry with the budget that it is of, where it is an amount of a budget period. */
export function withBudget(entry: StepEntry, budget: string): StepEntry {
  return "budgetPeriod" in entry ? { ...entry, budget } : entry;
}
