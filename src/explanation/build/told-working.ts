import { type Rounding, formatScaled, formatScaledShort, roundFraction } from "../../numbers/index.js";
import type { CompiledRounding } from "../../rules/reading/compiled-rounding.js";
import { evaluate, exactOf, valueOf } from "../evaluate.js";
import type { Measure, OperandNode, Operation, TotalNode, Working } from "../tree.js";
import { decimalText, decimalsOf, inMeasure } from "./told-decimals.js";
import type { Numbering } from "./telling.js";

/** What a working may be told besides its operands. */
export interface WorkingOptions {
  readonly amount?: string;
  readonly measure?: Measure;
  /** What the calculation gave, as an integer; left out for a number on the way, which is exact or rounded here. */
  readonly scaled?: number;
  readonly rounding?: Rounding;
}

/** A number that was worked out. The exact value is that of the operands; the value is what the calculation gave. */
export function working<Own extends { readonly kind: string }>(
  telling: Numbering,
  own: Own,
  operation: Operation,
  operands: readonly OperandNode[],
  { amount, measure = "money", scaled, rounding }: WorkingOptions = {},
): Own & Working {
  const exact = evaluate(operation, operands.map(valueOf));
  const decimals = decimalsOf(telling, measure);
  const value =
    scaled !== undefined
      ? formatScaled(scaled, decimals)
      : rounding === undefined
        ? decimalText(exact, decimals)
        : inMeasure(roundFraction(exact, rounding), measure, decimals);
  if (amount !== undefined && value !== null) telling.amounts.set(amount, value);
  // One of these is made for every number: each is written out, rather than spread from its parts.
  const worth = { measure, value, exact: exactOf(exact) };
  if (amount === undefined) {
    return rounding === undefined
      ? { ...own, ...worth, operation, operands }
      : { ...own, ...worth, rounding, operation, operands };
  }
  return rounding === undefined
    ? { ...own, amount, ...worth, operation, operands }
    : { ...own, amount, ...worth, rounding, operation, operands };
}

/** An amount that adds up, or is what is left of, other amounts. */
export function total(
  telling: Numbering,
  {
    amount,
    operation,
    operands,
    scaled,
  }: {
    readonly amount: string;
    readonly operation: "sum" | "difference";
    readonly operands: readonly OperandNode[];
    readonly scaled: number;
  },
): TotalNode {
  return working(telling, { kind: "total" }, operation, operands, { amount, scaled });
}

/** A compiled rounding as a scheme names it: without zeros at its end, because three of them could be a group. */
export function roundingText({ mode, step }: CompiledRounding, decimals: number): Rounding {
  return { mode, step: formatScaledShort(step, decimals) };
}
