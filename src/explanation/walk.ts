import type { ExplanationNode } from "./tree/steps.js";
import type { OperandNode } from "./tree.js";

/** What a node was worked out from. */
export function childrenOf(node: ExplanationNode): readonly OperandNode[] {
  if (node.kind === "split") return [node.total, ...node.parts.map(({ weight }) => weight)];
  if (node.kind === "limit") return [...node.amounts, ...(node.before ?? [])];
  if (node.kind === "known") return [node.value];
  return "operands" in node ? node.operands : [];
}
