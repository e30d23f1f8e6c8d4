import type { AssessmentFacts } from "../../../person/facts/assessment-facts.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { Day } from "../../../calendar/index.js";
import type { AssessedSpan } from "../../assess/assessed-span.js";
import type { CompiledScheme } from "../../compiled.js";
import type { CompiledFormula, ExactArithmetic, Found, RateInForce } from "../compiled-formula.js";

/** What an assessment gives per day, week, month, year or scheme period, on the days on which one dated number is in force. */
export interface Rate {
  /** In minor units, once divided by the unit of the formula. */
  readonly value: bigint;
  readonly parameter: RateInForce;
}

/** The compiled formula of a scheme that has one: days give amounts nowhere else. */
export function ratesOf({ rates }: CompiledScheme): CompiledFormula {
  if (rates === undefined) throw new Error("the budget is what the plan costs");
  return rates;
}

/** The rate of an assessment on a day. */
export function rateOn(
  day: Day,
  { level, assessment }: AssessedSpan,
  facts: CaseFacts,
  compiled: CompiledScheme,
): Rate {
  const parameter = ratesOf(compiled).rateOn(day, level, facts);
  return { value: parameter.rate(exactly(assessment)), parameter };
}

/** Whole numbers of any size, with what an assessment found. */
function exactly(assessment: AssessmentFacts): ExactArithmetic<bigint> {
  return {
    parameter: ({ value }, _, more) => (more === undefined ? BigInt(value) : BigInt(value) * 10n ** BigInt(more)),
    found: (what) => BigInt(scaledOf(what, assessment)),
    sum: (values) => values.reduce((sum, value) => sum + value, 0n),
    product: (left, right) => left * right,
    square: (value) => value * value,
  };
}

function scaledOf(what: Found, assessment: AssessmentFacts): number {
  switch (what.of) {
    case "score":
      return assessment.score;
    case "hours":
      return assessment.hours;
    case "answer":
      return assessment.answers?.find(({ id }) => id === what.id)?.value ?? 0;
  }
}
