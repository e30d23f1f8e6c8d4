import type { ExplainedStep, StepEntry } from "../../tree/steps.js";
import type { OperandNode } from "../../tree.js";

/** Steps of which some amounts have other paths: wherever they are worked out, and wherever they are referred to. */
export function renamed(steps: readonly ExplainedStep[], nameOf: (amount: string) => string): readonly ExplainedStep[] {
  return steps.map(({ step, nodes }) => ({ step, nodes: renamedEntries(nodes, nameOf) }));
}

/** {@link renamed} of the entries of a step. */
export function renamedEntries(
  entries: readonly StepEntry[],
  nameOf: (amount: string) => string,
): readonly StepEntry[] {
  const named = <Node extends object>(node: Node): Node =>
    "amount" in node && typeof node.amount === "string" ? { ...node, amount: nameOf(node.amount) } : node;
  const operand = (node: OperandNode): OperandNode =>
    "operands" in node ? { ...named(node), operands: node.operands.map(operand) } : named(node);
  const entry = (node: StepEntry): StepEntry => {
    if ("operands" in node) return { ...named(node), operands: node.operands.map(operand) };
    if (!("parts" in node)) return node;
    const parts = node.parts.map((part) => ({ ...named(part), weight: operand(part.weight) }));
    return { ...node, total: operand(node.total), parts };
  };
  return entries.map(entry);
}
