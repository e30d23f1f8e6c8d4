import { withArguments } from "../errors/index.js";
import { type ExactFraction, multiplyFractions, roundFraction, writtenFraction } from "../numbers/index.js";
import { evaluate, isWorking, ofExact, sameNumber } from "./evaluate.js";
import { childrenOf } from "./walk.js";
import type { Explanation, OperandNode, SplitNode, WorkingNode } from "./tree.js";
import type { ExplanationNode } from "./tree/steps.js";
import { partsOf, textOf } from "./proof-parts.js";
import { faultsOfChain } from "./prove-chain.js";

/** A number of an explanation that does not follow from its own numbers. */
export interface ProofFault {
  /** The amount, or the amount on whose way it stands. */
  readonly amount: string;
  /** What follows. */
  readonly expected: string;
  /** What stands there. */
  readonly found: string;
}

/** What working an explanation out again gives. */
export interface Proof {
  /** Whether every number follows from its own numbers. */
  readonly holds: boolean;
  readonly faults: readonly ProofFault[];
  /** Each amount by its path, as worked out again. */
  readonly amounts: ReadonlyMap<string, string>;
}

/**
 * Works every amount of an explanation out again, from the bottom up and from nothing but the numbers that stand in it: facts,
 * parameters, counts, operations and roundings. It knows no rules and no scheme.
 *
 * @param explanation as `explain` gives it, or as it was read back from JSON
 * @returns whether each number follows, and where not, what would
 *
 * @example
 * prove(explain(document, compiled)).holds; // true
 */
export function prove(explanation: Explanation): Proof {
  return withArguments([["explanation", explanation, "object", "an explanation"]], () => proofOf(explanation));
}

function proofOf(explanation: Explanation): Proof {
  const faults: ProofFault[] = [];
  const amounts = new Map<string, string>();
  const expect = (amount: string, expected: string, found: string): void => {
    if (!sameNumber(writtenFraction(expected, amount), writtenFraction(found, amount)))
      faults.push({ amount, expected, found });
  };
  const workOut = (node: OperandNode, within: string): ExactFraction => {
    if (node.kind === "reference") return referred(node.amount, node.value);
    if (!isWorking(node)) return writtenFraction(node.value, within);
    return workedOut(node, node.amount ?? within);
  };
  const referred = (amount: string, value: string): ExactFraction => {
    const known = amounts.get(amount);
    // An amount is explained before it is referred to, so that nothing can rest on itself.
    if (known === undefined) faults.push({ amount, expected: "an amount that is explained before", found: value });
    else expect(amount, known, value);
    return writtenFraction(known ?? value, amount);
  };
  const workedOut = (node: WorkingNode, amount: string): ExactFraction => {
    const values = node.operands.map((each) => workOut(each, amount));
    const exact = evaluate(node.operation, values);
    if (!sameNumber(exact, ofExact(node.exact)))
      faults.push({ amount, expected: textOf(exact), found: textOf(ofExact(node.exact)) });
    if (node.rounding === undefined) {
      if (node.value !== null && !sameNumber(exact, writtenFraction(node.value, amount))) {
        faults.push({ amount, expected: textOf(exact), found: node.value });
      }
    } else expect(amount, roundFraction(exact, node.rounding), node.value ?? "0");
    if (node.amount !== undefined) amounts.set(node.amount, node.value ?? textOf(exact));
    return node.rounding === undefined ? exact : writtenFraction(roundFraction(exact, node.rounding), amount);
  };
  const split = (node: SplitNode): void => {
    const [first] = node.parts;
    const parts = partsOf(
      node,
      workOut(node.total, first?.amount ?? ""),
      node.parts.map(({ weight, amount }) => workOut(weight, amount)),
    );
    for (const [index, { amount, value }] of node.parts.entries()) {
      const part = parts[index] ?? 0n;
      const unit = { numerator: 1n, denominator: 10n ** BigInt(node.decimals) };
      const worth = multiplyFractions({ numerator: part, denominator: 1n }, unit);
      if (!sameNumber(worth, writtenFraction(value, amount)))
        faults.push({ amount, expected: textOf(worth), found: value });
      amounts.set(amount, value);
    }
  };
  const visit = (node: ExplanationNode): void => {
    if (node.kind === "split") split(node);
    else if (isWorking(node)) workOut(node, "");
    else childrenOf(node).forEach(visit);
  };
  for (const { nodes } of explanation.steps) nodes.forEach(visit);
  for (const { parameter, chain } of explanation.derived ?? []) {
    for (const fault of faultsOfChain(chain)) faults.push({ amount: parameter, ...fault });
  }
  return { holds: faults.length === 0, faults, amounts };
}
