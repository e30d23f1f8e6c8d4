import type { Decimal } from "decimal.js";
import type { CoverOrder } from "../../src/rules/cover/rule.js";
import { byLargestRemainder, Oracle, sum } from "./decimals.js";

/** A cost with its place in the order of lines and of months. */
export interface Cell {
  readonly line: number;
  readonly month: number;
  readonly cost: Decimal;
}

/** The covered part of each cell, in the order of the cells, which is that of lines and in each line that of months. */
export function coveredOf(
  cells: readonly Cell[],
  budget: Decimal,
  order: CoverOrder,
  smallest: Decimal,
): readonly Decimal[] {
  const costs = cells.map((cell) => cell.cost);
  if (sum(costs).lte(budget)) return costs;
  if (order === "pro-rata") return byLargestRemainder(budget, costs, smallest);
  const turns = [...cells.keys()].sort((one, other) => {
    const [first, second] = [cells[one], cells[other]];
    if (first === undefined || second === undefined) return 0;
    const byLine = first.line - second.line;
    const byMonth = first.month - second.month;
    return order === "date" ? byMonth || byLine : byLine || byMonth;
  });
  const covered = costs.map(() => new Oracle(0));
  let left = budget;
  for (const index of turns) {
    const part = Oracle.min(costs[index] ?? 0, left);
    covered[index] = part;
    left = left.minus(part);
  }
  return covered;
}
