import type { Day } from "../../calendar/index.js";
import { scoreDecimals, type AssessmentFacts } from "../../person/facts/facts.js";
import { formatScaledShort } from "../../numbers/index.js";
import type { CompiledScheme } from "../compiled.js";
import type { HoursPeriod } from "../../person/amount-period.js";
import type { AskedOfFact } from "../../outcome/statement.js";
import type { FactName } from "../../outcome/missing-fact.js";
import type { Findings } from "../../outcome/finding.js";

/**
 * Adds a gap for each finding of an assessment that the budget's method needs and the assessment does not state.
 *
 * @returns whether one is missing
 */
export function lacksFindings(
  assessment: AssessmentFacts,
  from: Day,
  to: Day,
  compiled: CompiledScheme,
  findings: Findings,
): boolean {
  const gap = (
    fact: FactName,
    more: { readonly per?: HoursPeriod; readonly answers?: readonly string[] } = {},
  ): true => {
    const expected: AskedOfFact = { kind: "assessment", assessment: assessment.id, ...more };
    findings.gaps.push({ fact, from, to, neededBy: "entitle", expected });
    return true;
  };
  const { formula } = compiled;
  switch (formula?.method) {
    case undefined:
    case "level-amount":
      return false;
    case "score-price":
      return Number.isNaN(assessment.score) && gap("assessments.score");
    case "assessed-hours":
      return Number.isNaN(assessment.hours) && gap("assessments.hours", { per: formula.per });
    case "weights": {
      const given = assessment.answers?.map(({ id }) => id) ?? [];
      const asked = (compiled.entitlement?.need.answers ?? []).map(({ id }) => id);
      const answers = asked.filter((id) => !given.includes(id));
      return answers.length > 0 && gap("assessments.answers", { answers });
    }
  }
}

/** What is asked of an assessment that gives no level: its score, or where there is one, a score that lies in a band. */
export function scoreOf({ id: assessment, score }: AssessmentFacts): AskedOfFact {
  const asked = { kind: "assessment", assessment } as const;
  return Number.isNaN(score) ? asked : { ...asked, score: formatScaledShort(score, scoreDecimals) };
}
