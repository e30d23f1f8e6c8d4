import type { BudgetNode, OperandNode } from "../tree.js";
import type { AmountsTelling } from "./telling.js";
import { working } from "./told-working.js";

export function approvedOf(telling: AmountsTelling, operands: readonly OperandNode[], scaled: number): BudgetNode {
  const name = { kind: "budget", name: "approved" } as const;
  return working(telling, name, "sum", operands, { amount: "budget.approved", scaled });
}
