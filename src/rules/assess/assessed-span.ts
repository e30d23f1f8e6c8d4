import type { Period } from "../../calendar/index.js";
import type { AssessmentFacts } from "../../person/facts/assessment-facts.js";

/** Days with one level. */
export interface LevelSpan extends Period {
  /** Index of the level in the scheme, 0 for the least need; -1 where the scheme has no levels. */
  readonly level: number;
}

/** Days on which one assessment counts. */
export interface AssessedSpan extends LevelSpan {
  readonly assessment: AssessmentFacts;
  /** The one before it, where the scheme lets nobody be worse off through a reassessment on these days. */
  readonly before?: AssessedSpan;
}
