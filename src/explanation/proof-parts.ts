import { type ExactFraction, allocate, allocateInTurn, splitByShares } from "../numbers/index.js";
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
  return shared(method, units, integers, sum).map(BigInt);
}

function shared(
  method: SplitNode["method"],
  units: number,
  weights: readonly number[],
  sum: number,
): readonly number[] {
  if (method === "by-weight") return allocate(units, weights);
  if (method === "in-turn") return allocateInTurn(units, weights);
  return splitByShares(units, weights, sum, method);
}

function commonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : commonDivisor(right, left % right);
}

export function textOf({ numerator, denominator }: ExactFraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}
