import { scoreDecimals, type AssessmentFacts } from "../../person/facts/assessment-facts.js";
import { received, type Issue } from "../../errors/index.js";
import { formatScaledShort } from "../../numbers/index.js";
import type { AnswerScaleFacts } from "./answer-scale.js";

/**
 * Adds an issue for each answer that its question does not have. Answers to other questions are of no concern: an instrument
 * may ask more than a formula weighs.
 *
 * @param path where the assessment lies in the case
 */
export function bindAnswers(
  { answers }: AssessmentFacts,
  scales: readonly AnswerScaleFacts[],
  path: string,
  issues: Issue[],
): void {
  if (answers === undefined) return;
  for (const [index, { id, value }] of answers.entries()) {
    const scale = scales.find((each) => each.id === id);
    if (scale === undefined) continue;
    const { minimum, maximum, step } = scale;
    // A text that is no decimal has an issue of its own.
    if (Number.isNaN(value) || (value >= minimum && value <= maximum && (value - minimum) % step === 0)) continue;
    const [least, most, by] = [minimum, maximum, step].map((each) => formatScaledShort(each, scoreDecimals));
    issues.push({
      code: "answer-not-possible",
      path: `${path}.answers[${index}].value`,
      expected: `${String(least)} to ${String(most)} by ${String(by)}`,
      received: received(formatScaledShort(value, scoreDecimals)),
    });
  }
}
