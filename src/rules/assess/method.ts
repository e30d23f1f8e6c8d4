import type { AmountReading } from "../reading/reader.js";
import type { AssessFacts } from "./scale-facts.js";

/**
 * A method of assessment: all that the step knows of it.
 *
 * @typeParam Rule what a scheme writes for it
 */
export interface AssessMethod<Rule> {
  /** What of an assessment it gives to the budget: a level is made of a score. */
  readonly gives: readonly ("level" | "score")[];
  /** Reads a rule and binds its numbers. */
  readonly read: (rule: Rule, reading: AmountReading) => AssessFacts;
}
