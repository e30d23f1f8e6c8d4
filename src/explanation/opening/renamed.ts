import { isWorking } from "../evaluate.js";
import type { ExplainedStep, OperandNode, StepEntry } from "../tree.js";

/** Steps of which some amounts have other paths: wherever they are worked out, and wherever they are referred to. */
export function renamed(steps: readonly ExplainedStep[], nameOf: (amount: string) => string): readonly ExplainedStep[] {
  const operand = (node: OperandNode): OperandNode => {
    if (node.kind === "reference") return { ...node, amount: nameOf(node.amount) };
    if (!isWorking(node)) return node;
    const own = node.amount === undefined ? {} : { amount: nameOf(node.amount) };
    return { ...node, ...own, operands: node.operands.map(operand) };
  };
  const entry = (node: StepEntry): StepEntry => {
    if (node.kind === "split") {
      const parts = node.parts.map((part) => ({ ...part, amount: nameOf(part.amount), weight: operand(part.weight) }));
      return { ...node, total: operand(node.total), parts };
    }
    if (!isWorking(node)) return node;
    const own = node.amount === undefined ? {} : { amount: nameOf(node.amount) };
    return { ...node, ...own, operands: node.operands.map(operand) };
  };
  return steps.map(({ step, nodes }) => ({ step, nodes: nodes.map(entry) }));
}
