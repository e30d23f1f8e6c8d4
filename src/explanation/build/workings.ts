import type { Arithmetic, Branch } from "../../rules/common/arithmetic.js";
import { integers } from "../../rules/common/integers.js";
import type { CompiledRounding } from "../../rules/reading/compiled-rounding.js";
import type { Measure, OperandNode, Operation, UnitsNode, Working } from "../tree.js";
import { count, parameter } from "./operands.js";
import { roundingText, working } from "./told-working.js";
import type { Numbering } from "./telling.js";

/** A number that knows how it came about: the integer of the calculation, and its node. */
export interface Told {
  readonly scaled: number;
  /** Undefined for nothing, which needs no mention. */
  readonly node: OperandNode | undefined;
  /** The piece of a formula that applied. */
  readonly branch?: Branch;
}

/** What a number on the way is: it gets its name by how it is worked out. */
export type NameBy = (operation: Operation) => NameOfNode;

/** A node that is worked out, without its working. */
type NameOfNode = WithoutWorking<Extract<OperandNode, { readonly kind: "means-test" | "contribution" }> | UnitsNode>;

type WithoutWorking<Node> = Node extends Working ? Omit<Node, keyof Working> : never;

/**
 * Numbers that are told. Each operation gives the integer that the calculation has, and a node with its operands.
 *
 * @param name the name of a number on the way
 * @param whole the decimals and the measure of numbers that are no whole ones; left out, those of money
 */
export function workings(
  telling: Numbering,
  name: NameBy,
  whole: { readonly decimals: number; readonly measure?: Measure } = { decimals: telling.compiled.name.minorUnit },
): Arithmetic<Told> {
  const node = (
    operation: Operation,
    operands: readonly Told[],
    rounding?: CompiledRounding,
    { measure, decimals }: typeof whole = whole,
  ) => {
    const options = {
      ...(rounding === undefined ? {} : { rounding: roundingText(rounding, decimals) }),
      ...(measure === undefined ? {} : { measure }),
    };
    const nodes = operands.flatMap((each) => each.node ?? []);
    return working(telling, name(operation), operation, nodes, options);
  };
  return {
    nothing: { scaled: 0, node: undefined },
    parameter: ({ value, row, decimals }) => ({ scaled: value, node: parameter(row, decimals) }),
    sum: (left, right) => ({ scaled: integers.sum(left.scaled, right.scaled), node: node("sum", [left, right]) }),
    difference: (left, right) => ({
      scaled: integers.difference(left.scaled, right.scaled),
      node: node("difference", [left, right]),
    }),
    above(value, amount) {
      const scaled = integers.above(value.scaled, amount.scaled);
      const nothing = { scaled: 0, node: count("nothing-due", "0") };
      return { scaled, node: node("maximum", [nothing, { scaled, node: node("difference", [value, amount]) }]) };
    },
    times: (left, right) => ({
      scaled: integers.times(left.scaled, right.scaled),
      node: node("product", [left, right]),
    }),
    least: (left, right) => ({
      scaled: integers.least(left.scaled, right.scaled),
      node: node("minimum", [left, right]),
    }),
    part(value, factor, rounding) {
      const { row, decimals } = factor;
      const by = { scaled: factor.numerator, node: row && parameter(row, decimals) };
      return { scaled: integers.part(value.scaled, factor, rounding), node: node("product", [value, by], rounding) };
    },
    multiplyDivide: (value, by, over, rounding) => ({
      scaled: integers.multiplyDivide(value.scaled, by.scaled, over.scaled, rounding),
      node: node("multiply-divide", [value, by, over], rounding),
    }),
    finer: ({ scaled, node: of }, units) => ({ scaled: integers.finer(scaled, units), node: of }),
    quotient(terms, divisors, scale, rounding) {
      const of = (each: readonly Told[]) => each.map((told) => told.scaled);
      const scaled = integers.quotient(terms.map(of), of(divisors), scale, rounding);
      const product = (factors: readonly Told[]): Told => ({ scaled: 0, node: node("product", factors) });
      const over = { scaled: 0, node: node("sum", terms.map(product)) };
      return { scaled, node: node("quotient", [over, product(divisors)], rounding) };
    },
    whole: (value, by, mode) => ({
      scaled: integers.whole(value.scaled, by.scaled, mode),
      node: node("quotient", [value, by], { mode, step: 1 }, { measure: "number", decimals: 0 }),
    }),
    isMore: (left, right) => integers.isMore(left.scaled, right.scaled),
    branch: (branch, value) => ({ ...value, branch }),
  };
}
