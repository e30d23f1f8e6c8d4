import type { Day } from "../../../calendar/index.js";
import type { AmountPeriod } from "../../../person/amount-period.js";
import { scoreDecimals, type AssessmentFacts } from "../../../person/facts/assessment-facts.js";
import type { AnswerScaleFacts } from "../../assess/answer-scale.js";
import type { ExactArithmetic, LackingFinding, RateInForce } from "../compiled-formula.js";
import type { EntitleMethod } from "../method.js";
import { needDecimals, readNeedFormulas, type FormulaFacts } from "../need-facts.js";
import type { AnswerScale, NeedFormulaRow } from "../need-rule.js";
import { rowOn } from "../rates-arithmetic.js";
import { byTests } from "../tested-rates-arithmetic.js";
import type { EntitleBase } from "../rule.js";

/**
 * The budget as the sum over days of a formula of answers, as it is (`identity`) or squared (`square`: formulas fitted to the
 * square root of cost). It is exact until the one rounding of the budget.
 */
export interface WeightsRule extends EntitleBase {
  readonly method: "weights";
  /** What the formula's amount is for. */
  readonly per: AmountPeriod;
  readonly answers: readonly AnswerScale[];
  readonly formulas: readonly NeedFormulaRow[];
  /** What is done with the sum of a formula: it is the amount itself (`identity`), or its square is. */
  readonly link: "identity" | "square";
}

/** Whether a budget is worked out by formulas of answers. */
export function isWeights(rule: { readonly method: string }): rule is WeightsRule {
  return rule.method === "weights";
}

/** Constant + Σ weight × answer, squared where the formula is. */
export const weights: EntitleMethod<WeightsRule> = {
  needs: undefined,
  read(rule, reading, validity) {
    const { answers, formulas } = readNeedFormulas(rule, reading, validity);
    const square = rule.link === "square";
    const rates = formulas.map((formula) => ({ ...rateOf(formula, answers, square), when: formula.when }));
    const tested = rates.some(({ when }) => when.length > 0);
    return {
      unit: 10n ** BigInt((scoreDecimals + needDecimals) * (square ? 2 : 1) - reading.scheme.minorUnit),
      answers,
      lacks: (assessment) => lackingAnswers(assessment, answers),
      // Formulas are the same for every level.
      ...(tested ? byTests([rates], () => 0) : { rateOn: (day: Day) => rowOn(rates, day) }),
    };
  },
};

function rateOf(formula: FormulaFacts, answers: readonly AnswerScaleFacts[], square: boolean): RateInForce {
  const { from, to, path, constant } = formula;
  const assumptions = [constant, ...formula.weights].flatMap(({ assumption }) => assumption ?? []);
  const sumOf = <Value>(math: ExactArithmetic<Value>): Value => {
    const terms = answers.map(({ id }, index) => {
      const weight = math.parameter(formula.weights[index] ?? constant, needDecimals);
      return math.product(weight, math.found({ of: "answer", id }));
    });
    // An answer has decimals of its own, which the constant gets.
    return math.sum([math.parameter(constant, needDecimals, scoreDecimals), ...terms]);
  };
  const rate = <Value>(math: ExactArithmetic<Value>): Value => (square ? math.square(sumOf(math)) : sumOf(math));
  return { from, to, path, assumptions: [...new Set(assumptions)], number: undefined, rate };
}

function lackingAnswers(
  { answers = [] }: AssessmentFacts,
  asked: readonly AnswerScaleFacts[],
): LackingFinding | undefined {
  const given = answers.map(({ id }) => id);
  const lacking = asked.map(({ id }) => id).filter((id) => !given.includes(id));
  return lacking.length === 0 ? undefined : { fact: "assessments.answers", answers: lacking };
}
