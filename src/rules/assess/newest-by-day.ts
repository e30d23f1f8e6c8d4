import { spanOn, type Day } from "../../calendar/index.js";
import type { AssessmentFacts } from "../../person/facts/assessment-facts.js";
import type { AssessRule } from "./registry.js";
import { bindingDay } from "./binding.js";

/** Finds the newest of the assessments that bind on a day or before it; undefined where none does. */
export type NewestByDay = (day: Day) => AssessmentFacts | undefined;

/** Days on which one assessment is the newest. */
interface Newest {
  readonly assessment: AssessmentFacts;
  /** Its place among all. */
  readonly place: number;
  readonly from: Day;
  to: Day;
}

/**
 * Sorts assessments once by the day from which they bind, for questions of any number of days.
 *
 * @param assessments in the order in which they were made; they bind in any
 */
export function newestByDay(assessments: readonly AssessmentFacts[], rule: AssessRule): NewestByDay {
  const binding = assessments
    .map((assessment, place) => ({ assessment, place, from: bindingDay(assessment, rule), to: Infinity }))
    .filter(({ assessment }) => assessment.instrument === rule.instrument)
    .sort((left, right) => left.from - right.from);
  const runs: Newest[] = [];
  for (const each of binding) {
    const last = runs.at(-1);
    if (last !== undefined && last.place > each.place) continue;
    if (last !== undefined) last.to = each.from - 1;
    runs.push(each);
  }
  // What a newer one of the same day supersedes has no day.
  const lasting = runs.filter(({ from, to }) => from <= to);
  return (day) => spanOn(lasting, day)?.assessment;
}
