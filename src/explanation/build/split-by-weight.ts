import type { OperandNode, SplitNode, SplitPart } from "../tree.js";

/** A total shared in proportion to weights, to the smallest unit of the scheme. */
export function splitByWeight(
  name: SplitNode["name"],
  decimals: number,
  total: OperandNode,
  parts: readonly SplitPart[],
): SplitNode {
  return { kind: "split", name, method: "by-weight", decimals, total, parts };
}

/** A total shared in turn: each part its share by weight of what those before have left. */
export function splitInTurn(...[name, decimals, total, parts]: Parameters<typeof splitByWeight>): SplitNode {
  return { ...splitByWeight(name, decimals, total, parts), method: "in-turn" };
}
