import { spanOn, type Day } from "../../calendar/index.js";
import type { AssessmentFacts } from "../../person/facts/assessment-facts.js";
import type { AssessRule } from "./registry.js";

/** An assessment with the day on which it begins to count. */
export interface BindingAssessment {
  readonly assessment: AssessmentFacts;
  readonly binds: Day;
}

/** Finds the newest of the assessments that bind on a day or before it; undefined where none does. */
export type NewestByDay = (day: Day) => BindingAssessment | undefined;

/** Days on which one assessment is the newest. */
interface Newest extends BindingAssessment {
  /** Its place among all. */
  readonly place: number;
  readonly from: Day;
  to: Day;
}

/**
 * Sorts assessments once by the day from which they bind, for questions of any number of days.
 *
 * @param assessments in the order in which they were made; they bind in any
 * @param days the day on which each begins to bind
 */
export function newestByDay(
  assessments: readonly AssessmentFacts[],
  days: readonly Day[],
  { instrument }: AssessRule,
): NewestByDay {
  const binding = assessments
    .map((assessment, place) => ({ assessment, place, binds: days[place] ?? Number.NaN }))
    .filter(({ assessment }) => assessment.instrument === instrument)
    .sort((left, right) => left.binds - right.binds);
  const runs: Newest[] = [];
  for (const each of binding) {
    const last = runs.at(-1);
    if (last !== undefined && last.place > each.place) continue;
    if (last !== undefined) last.to = each.binds - 1;
    runs.push({ ...each, from: each.binds, to: Infinity });
  }
  // What a newer one of the same day supersedes has no day.
  const lasting = runs.filter(({ from, to }) => from <= to);
  return (day) => spanOn(lasting, day);
}
