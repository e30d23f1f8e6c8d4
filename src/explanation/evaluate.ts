import {
  addFractions,
  divideFractions,
  isFractionBelow,
  multiplyFractions,
  writtenFraction,
  subtractFractions,
  type ExactFraction,
} from "../numbers/index.js";
import type { Exact, Operation, OperandNode, WorkingNode } from "./tree.js";
import type { ExplanationNode } from "./tree/steps.js";

const zero: ExactFraction = { numerator: 0n, denominator: 1n };
const one: ExactFraction = { numerator: 1n, denominator: 1n };

/** The number that a node states. */
export function valueOf(node: OperandNode): ExactFraction {
  return node.value === null ? ofExact((node as WorkingNode).exact) : writtenFraction(node.value, "value");
}

/** Whether a number that was worked out comes to 0, rounded as it is. */
export function isNothing(node: WorkingNode): boolean {
  return valueOf(node).numerator === 0n;
}

/** What an operation makes of numbers. */
export function evaluate(operation: Operation, values: readonly ExactFraction[]): ExactFraction {
  const [first = zero, second = one, third = one] = values;
  switch (operation) {
    case "sum":
      return values.reduce(addFractions, zero);
    case "difference":
      return values.slice(1).reduce(subtractFractions, first);
    case "product":
      return values.reduce(multiplyFractions, one);
    case "quotient":
      return divideFractions(first, second, "quotient");
    case "multiply-divide":
      return divideFractions(multiplyFractions(first, second), third, "quotient");
    case "minimum":
      return values.reduce((least, each) => (isFractionBelow(each, least) ? each : least), first);
    case "maximum":
      return values.reduce((most, each) => (isFractionBelow(most, each) ? each : most), first);
    case "square":
      return multiplyFractions(first, first);
    case "nothing-below":
      return isFractionBelow(first, second) ? zero : first;
  }
}

/** A fraction as an explanation writes it. */
export function exactOf({ numerator, denominator }: ExactFraction): Exact {
  return { numerator: String(numerator), denominator: String(denominator) };
}

/** A fraction as arithmetic needs it. */
export function ofExact({ numerator, denominator }: Exact): ExactFraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** Whether two fractions in lowest terms are the same number. */
export function sameNumber(left: ExactFraction, right: ExactFraction): boolean {
  return left.numerator === right.numerator && left.denominator === right.denominator;
}

/** Whether a node is a number that was worked out. */
export function isWorking(node: ExplanationNode): node is WorkingNode {
  return "operation" in node;
}
