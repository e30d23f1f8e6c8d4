import { type ExactFraction, allocate, splitByShares, writtenFraction } from "../numbers/index.js";
import { ofExact } from "./evaluate.js";
import { parameterArithmetic } from "../rules/reading/parameters/derived-number.js";
import type { DerivationLink, SplitNode } from "./tree.js";

/** The exact number of a parameter: stated, or worked out from the one before it. */
export function exactOfLink(link: DerivationLink, before: DerivationLink | undefined): ExactFraction {
  const { step, by } = link;
  if (step === undefined || by === undefined || before === undefined) return ofExact(link.exact);
  const isExact = link.takesExact === true || before.value === null;
  const base = isExact ? ofExact(before.exact) : writtenFraction(before.value, link.id);
  return parameterArithmetic[step](base, writtenFraction(by, link.id));
}

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
