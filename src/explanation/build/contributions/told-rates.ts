import { formatScaledShort, quantityDecimals } from "../../../numbers/index.js";
import { scoreDecimals, type AssessmentFacts } from "../../../person/facts/assessment-facts.js";
import type { ExactArithmetic, Found } from "../../../rules/entitle/compiled-formula.js";
import type { FactNode, OperandNode, Operation, RateNode } from "../../tree.js";
import { fact, parameter } from "../operands.js";
import { working } from "../told-working.js";
import type { AmountsTelling } from "../telling.js";

/** A rate, or a number on the way to one, that knows how it came about. */
interface ToldRate {
  readonly node: OperandNode;
  /** The number as the rate of an assessment. */
  readonly as: (name: RateName) => RateNode;
}

type RateName = Pick<RateNode, "kind" | "assessment" | "method">;

/** Rates that are told: each operation keeps its operands. */
export function toldRates(telling: AmountsTelling, assessment: string): ExactArithmetic<ToldRate> {
  const found = telling.facts.assessments?.[telling.assessmentAt.get(assessment) ?? -1];
  const told = (operation: Operation, values: readonly ToldRate[]): ToldRate => {
    const operands = values.map(({ node }) => node);
    return {
      node: working(telling, { kind: "total" } as const, operation, operands, { measure: "number" }),
      as: (name) => working(telling, name, operation, operands),
    };
  };
  const leaf = (node: OperandNode): ToldRate => ({ node, as: (name) => working(telling, name, "sum", [node]) });
  return {
    parameter: (row, decimals) => leaf(parameter(row, decimals)),
    found: (what) => leaf(factOf(telling, what, found)),
    sum: (values) => told("sum", values),
    product: (left, right) => told("product", [left, right]),
    square: (value) => told("square", [value]),
  };
}

function factOf(telling: AmountsTelling, what: Found, assessment: AssessmentFacts | undefined): FactNode {
  const path = `assessments[${assessment?.index ?? 0}]`;
  switch (what.of) {
    case "score":
      return fact(telling, `${path}.score`, formatScaledShort(assessment?.score ?? 0, scoreDecimals));
    case "hours":
      return fact(telling, `${path}.hours`, formatScaledShort(assessment?.hours ?? 0, quantityDecimals));
    case "answer": {
      const position = assessment?.answers?.findIndex(({ id }) => id === what.id) ?? -1;
      const value = formatScaledShort(assessment?.answers?.[position]?.value ?? 0, scoreDecimals);
      return fact(telling, `${path}.answers[${position}].value`, value);
    }
  }
}
