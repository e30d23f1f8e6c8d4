import { firstDay, monthOf, type Day } from "../../calendar/index.js";
import type { AssessmentFacts } from "../../person/facts/assessment-facts.js";
import type { CompiledScheme } from "../compiled.js";
import { bindingDay, isUndecided, lastDayOf } from "./binding.js";
import { levelOf } from "./level-of.js";
import { noLevel } from "./scale-facts.js";

/** Assessments in the order in which they were made, and the day on which each begins to bind, at its place. */
export interface BindingAssessments {
  readonly assessments: readonly AssessmentFacts[];
  readonly days: readonly Day[];
}

/**
 * The day on which each assessment begins to count, or could where the decision it waits for is not stated.
 *
 * Where the scheme says that a lower level counts later, each is set against the assessment that is in force on the day on which it would
 * bind. Where nobody knows whether it is lower, the day is the one that leaves the days between without a level: they ask for what is missing.
 *
 * @param assessments in the order in which they were made
 * @returns the day of each, at its place among all; days of other instruments mean nothing
 */
export function bindingDays(assessments: readonly AssessmentFacts[], compiled: CompiledScheme): readonly Day[] {
  const rule = compiled.scheme.assess;
  const days = assessments.map((assessment) => bindingDay(assessment, rule));
  if (rule.lowerLevel === undefined) return days;
  for (const [place, assessment] of assessments.entries()) {
    const binds = days[place] ?? 0;
    const before = assessments.findLastIndex(
      ({ instrument }, earlier) => earlier < place && instrument === rule.instrument && (days[earlier] ?? 0) <= binds,
    );
    const held = assessments[before];
    if (held === undefined || assessment.instrument !== rule.instrument) continue;
    const lasts = lastDayOf(days[before] ?? 0, rule);
    if (lasts < binds || !mayBeLower(assessment, held, compiled)) continue;
    // What has expired keeps nobody from the level that is newer.
    days[place] = Math.min(firstDay(monthOf(binds) + 1), lasts + 1);
  }
  return days;
}

/** Whether an assessment gives a lower level than the one in force, or its level is known and that of the other is not. */
function mayBeLower(assessment: AssessmentFacts, held: AssessmentFacts, compiled: CompiledScheme): boolean {
  const level = levelOf(assessment.score, compiled);
  if (Number.isNaN(assessment.score) || level === noLevel) return false;
  const before = Number.isNaN(held.score) ? noLevel : levelOf(held.score, compiled);
  return before === noLevel || isUndecided(held, compiled.scheme.assess) || level < before;
}
