import { addMonths, firstDay, monthOf, type Day } from "../../calendar/index.js";
import type { AssessmentFacts } from "../../person/facts/assessment-facts.js";
import type { AssessRule } from "./registry.js";

/** The first day on which an assessment counts, or could count where the decision it waits for is not stated. */
export function bindingDay(assessment: AssessmentFacts, rule: AssessRule): Day {
  switch (rule.binds) {
    case "assessment":
      return assessment.date;
    case "decision":
      return isUndecided(assessment, rule) ? assessment.date : assessment.decidedOn;
    case "this-month":
      return firstDay(monthOf(assessment.date));
    case "next-month":
      return firstDay(monthOf(assessment.date) + 1);
  }
}

/** Whether an assessment waits for a decision that is not stated, so that nobody knows from which day it counts. */
export function isUndecided(assessment: AssessmentFacts, rule: AssessRule): boolean {
  return rule.binds === "decision" && Number.isNaN(assessment.decidedOn);
}

/** The last day for which an assessment holds that binds from a day. */
export function lastDayOf(binds: Day, rule: AssessRule): Day {
  if (rule.expiresAfterMonths === undefined) return Number.MAX_SAFE_INTEGER;
  return addMonths(binds, rule.expiresAfterMonths, "last-day") - 1;
}
