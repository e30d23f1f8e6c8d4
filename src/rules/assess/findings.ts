import type { Period } from "../../calendar/index.js";
import { scoreDecimals, type AssessmentFacts } from "../../person/facts/assessment-facts.js";
import { formatScaledShort } from "../../numbers/index.js";
import type { CompiledScheme } from "../compiled.js";
import type { AskedOfFact } from "../../outcome/statement.js";
import type { Findings } from "../../outcome/finding.js";

/**
 * Adds a gap for each finding of an assessment that the budget's method needs and the assessment does not state.
 *
 * @returns whether one is missing
 */
export function lacksFindings(
  assessment: AssessmentFacts,
  { from, to }: Period,
  compiled: CompiledScheme,
  findings: Findings,
): boolean {
  const lacking = compiled.rates?.lacks?.(assessment);
  if (lacking === undefined) return false;
  const { fact, ...more } = lacking;
  findings.gaps.push({
    ...{ fact, from, to, neededBy: "entitle" },
    expected: { kind: "assessment", assessment: assessment.id, ...more },
  });
  return true;
}

/** What is asked of an assessment that gives no level: its score, or where there is one, a score that lies in a band. */
export function scoreOf({ id: assessment, score }: AssessmentFacts): AskedOfFact {
  const asked = { kind: "assessment", assessment } as const;
  return Number.isNaN(score) ? asked : { ...asked, score: formatScaledShort(score, scoreDecimals) };
}
