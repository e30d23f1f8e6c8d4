import { formatDay, type Day } from "../../../../calendar/index.js";
import type { CaseFacts } from "../../../../person/facts/facts.js";
import type { EnrolmentSpan } from "../../../../person/facts/spans.js";
import type { Id } from "../../../../sources/index.js";
import type { Findings } from "../../../../outcome/finding.js";
import type { StatedEnrolment } from "../../../../outcome/statement.js";
import { eachDayOutside } from "../../../common/days-outside.js";
import type { ConditionKind } from "../kind.js";
import type { ConditionBase } from "../rule.js";

/** The person is enrolled in the scheme's programme on the day. */
export interface EnrolmentCondition extends ConditionBase {
  readonly kind: "enrolment";
}

/** An enrolment on the day. */
export const enrolment: ConditionKind<EnrolmentCondition> = {
  read: ({ id, kind, source }, _, { programme }) => ({
    asksResidence: [],
    tellsBefore: true,
    check(facts, findings) {
      const spans = enrolmentsIn(programme, id, facts, findings);
      if (spans === undefined) return;
      eachDayOutside(spans, facts, (from, to) => {
        const limit = { kind, scheme: programme };
        findings.failures.push({ code: "not-enrolled", condition: id, from, to, actual: { kind }, limit, source });
      });
    },
  }),
};

/** The enrolments in a programme; undefined, with a gap, where none are stated at all. */
export function enrolmentsIn(
  programme: Id,
  neededBy: Id,
  { enrolments, from, to }: CaseFacts,
  { gaps }: Findings,
): readonly EnrolmentSpan[] | undefined {
  if (enrolments === undefined) {
    const expected = { kind: "enrolment", scheme: programme } as const;
    gaps.push({ fact: "enrolments", from, to, neededBy, expected });
    return undefined;
  }
  return enrolments.filter((span) => span.scheme === programme);
}

/** Since when somebody is enrolled, as reasons say it. */
export function enrolledSince(first: Day): StatedEnrolment {
  return { kind: "enrolment", since: formatDay(first) };
}
