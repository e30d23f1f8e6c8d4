import type { Issue } from "../../errors/index.js";
import { quantityDecimals } from "../../numbers/index.js";
import type { Answer, Assessment } from "../assessment.js";
import type { Case } from "../case.js";
import { scoreDecimals, type AnswerFacts, type AssessmentFacts } from "../facts/assessment-facts.js";
import { readAmount, readDay, readId } from "./values.js";
import { sized } from "../means/sized.js";
import { checkUniqueIds } from "../facts/unique.js";

const list = "assessments";

/** The assessments, by date and then by id. */
export function readAssessments(
  assessments: Case["assessments"],
  issues: Issue[],
): readonly AssessmentFacts[] | undefined {
  if (assessments === undefined) return undefined;
  const facts = sized<AssessmentFacts>(assessments.length);
  for (let index = 0; index < assessments.length; index += 1) {
    // The index is in range.
    const row = assessments[index] as Assessment;
    facts[index] = {
      id: readId(row.id, issues, list, index, "id"),
      index,
      instrument: readId(row.instrument, issues, list, index, "instrument"),
      date: readDay(row.date, issues, list, index, "date"),
      decidedOn: row.decidedOn === undefined ? Number.NaN : readDay(row.decidedOn, issues, list, index, "decidedOn"),
      score: row.score === undefined ? Number.NaN : readAmount(row.score, scoreDecimals, issues, list, index, "score"),
      hours:
        row.hours === undefined ? Number.NaN : readAmount(row.hours, quantityDecimals, issues, list, index, "hours"),
      answers: row.answers === undefined ? undefined : readAnswers(row.answers, issues, index),
    };
  }
  checkUniqueIds(assessments, issues, list);
  if (!isByDate(facts)) facts.sort((left, right) => left.date - right.date || (left.id < right.id ? -1 : 1));
  return facts;
}

/** Whether each date is after the one before: most documents list assessments in their order, and need no sorting. */
function isByDate(facts: readonly AssessmentFacts[]): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const { date } of facts) {
    if (!(date > before)) return false;
    before = date;
  }
  return true;
}

function readAnswers(answers: readonly Answer[], issues: Issue[], assessment: number): readonly AnswerFacts[] {
  const path = `${list}[${assessment}].answers`;
  const facts = answers.map((answer, index) => ({
    id: readId(answer.id, issues, path, index, "id"),
    value: readAmount(answer.value, scoreDecimals, issues, path, index, "value"),
  }));
  checkUniqueIds(answers, issues, path);
  return facts;
}
