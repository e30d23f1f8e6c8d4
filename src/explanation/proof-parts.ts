import { type ExactFraction, allocate, splitByShares } from "../numbers/index.js";
import type { SplitNode } from "./tree.js";

/** The parts of a total in its smallest unit. */
export function partsOf(
  { method, decimals }: SplitNode,
  total: ExactFraction,
  weights: readonly ExactFraction[],
): readonly bigint[] {
  const scale = weights.reduce(
    (product, { denominator }) => (product * denominator) / commonDivisor(product, denominator),
    1n,
  );
  let whole = weights.map(({ numerator, denominator }) => (numerator * scale) / denominator);
  const divisor = whole.reduce(commonDivisor, 0n);
  if (divisor > 1n) whole = whole.map((weight) => weight / divisor);
  const units = Number((total.numerator * 10n ** BigInt(decimals)) / total.denominator);
  const integers = whole.map(Number);
  const sum = integers.reduce((all, weight) => all + weight, 0);
  const parts = method === "by-weight" ? allocate(units, integers) : splitByShares(units, integers, sum, method);
  return parts.map(BigInt);
}

function commonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : commonDivisor(right, left % right);
}

export function textOf({ numerator, denominator }: ExactFraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}
