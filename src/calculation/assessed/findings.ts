import type { Day } from "../../calendar/index.js";
import type { AssessmentFacts } from "../../client/index.js";
import type { CompiledScheme } from "../../scheme/index.js";
import type { FactName } from "../../trace/index.js";
import type { Findings } from "../finding.js";

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
  const gap = (fact: FactName, what: string): true => {
    const expected = `${what} found by assessment "${assessment.id}"`;
    findings.gaps.push({ fact, from, to, neededBy: "entitle", expected });
    return true;
  };
  const { formula } = compiled;
  switch (formula?.method) {
    case undefined:
    case "level-amount":
      return false;
    case "score-price":
      return Number.isNaN(assessment.score) && gap("assessments.score", "the score");
    case "assessed-hours":
      return Number.isNaN(assessment.hours) && gap("assessments.hours", `the hours per ${formula.per}`);
    case "weights": {
      const given = assessment.answers?.map(({ id }) => id) ?? [];
      const missing = (compiled.entitlement?.need.answers ?? []).filter(({ id }) => !given.includes(id));
      const names = missing.map(({ id }) => `"${id}"`).join(", ");
      return missing.length > 0 && gap("assessments.answers", `the answers to ${names}`);
    }
  }
}
