import { isWorking } from "../evaluate.js";
import type { Explanation, OperandNode, SplitNode, SplitPart, WorkingNode } from "../tree.js";
import type { StepEntry } from "../tree/steps.js";

/** An amount or a number on the way to one, with what it rests on. */
export type Told =
  | { readonly kind: "working"; readonly node: WorkingNode }
  | { readonly kind: "part"; readonly split: SplitNode; readonly part: SplitPart };

/** Where the amounts of a text stand. */
export interface Layout {
  /** By path, the level nearest to what was asked about: there the amount is told whole. */
  readonly nearest: ReadonlyMap<string, number>;
  /** From which depth on nothing is cut. */
  readonly whole: number;
}

/** The amounts of an explanation by path, those inside others too. */
export function toldAmounts({ steps }: Explanation): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  const add = (node: StepEntry | OperandNode): void => {
    if (node.kind === "split")
      for (const part of node.parts) told.set(part.amount, { kind: "part", split: node, part });
    else if (isWorking(node)) {
      if (node.amount !== undefined) told.set(node.amount, { kind: "working", node });
      node.operands.forEach(add);
    }
  };
  for (const { nodes } of steps) nodes.forEach(add);
  return told;
}

/** The path of an amount; undefined for a number on the way to one. */
export function pathOf(told: Told): string | undefined {
  return told.kind === "part" ? told.part.amount : told.node.amount;
}

/** What an amount was worked out from. */
export function operandsOf(told: Told): readonly OperandNode[] {
  return told.kind === "part" ? [told.part.weight, told.split.total] : told.node.operands;
}

/** What an operand tells of: itself, or the amount that it refers to; undefined for a number with nothing behind it. */
export function toldBy(node: OperandNode, amounts: ReadonlyMap<string, Told>): Told | undefined {
  if (node.kind === "reference") return amounts.get(node.amount);
  return isWorking(node) ? { kind: "working", node } : undefined;
}

/** Walks amounts level by level, each path once, and notes how near each comes to what was asked about. */
export function layoutOf(roots: readonly Told[], level: number, amounts: ReadonlyMap<string, Told>): Layout {
  const nearest = new Map<string, number>();
  let whole = level;
  let row = roots;
  for (let at = level; row.length > 0; at += 1) {
    const below: Told[] = [];
    for (const told of row) {
      const path = pathOf(told);
      if (path !== undefined && nearest.has(path)) continue;
      if (path !== undefined) nearest.set(path, at);
      const operands = operandsOf(told);
      if (operands.length > 0) whole = at + 1;
      below.push(...operands.flatMap((each) => toldBy(each, amounts) ?? []));
    }
    row = below;
  }
  return { nearest, whole };
}
