import { addMonths } from "../../../../calendar/index.js";
import { checkMonths } from "../../../reading/check/check-months.js";
import { enrolledSince, enrolmentsIn } from "./enrolment.js";
import type { ConditionKind } from "../kind.js";
import type { ConditionBase } from "../rule.js";

/** At most so many months since the person's first enrolment in the programme; the last day is the one before the same day of the month. */
export interface DurationCondition extends ConditionBase {
  readonly kind: "duration";
  /**
   * Months from the first day of enrolment for which days qualify.
   *
   * @unit months
   */
  readonly months: number;
}

/** Months since the first enrolment. */
export const duration: ConditionKind<DurationCondition> = {
  read({ id, kind, months, source }, path, { programme, issues }) {
    checkMonths(months, `${path}.months`, issues);
    return {
      asksResidence: [],
      check(facts, findings) {
        const spans = enrolmentsIn(programme, id, facts, findings);
        if (spans === undefined || spans.length === 0) return;
        const first = spans.reduce((earliest, span) => Math.min(earliest, span.from), facts.to + 1);
        const end = addMonths(first, months, "last-day");
        if (end > facts.to) return;
        findings.failures.push({
          code: "duration-over",
          condition: id,
          from: Math.max(end, facts.from),
          to: facts.to,
          actual: enrolledSince(first),
          limit: { kind, months },
          source,
        });
      },
    };
  },
};
