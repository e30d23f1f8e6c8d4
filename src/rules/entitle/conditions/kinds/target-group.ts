import type { Id } from "../../../../sources/index.js";
import { checkAll } from "../../../reading/check/check-lists.js";
import { eachDayOutside } from "../../../common/days-outside.js";
import type { ConditionKind } from "../kind.js";
import type { ConditionBase } from "../rule.js";

/** The person belongs to at least one of the target groups on the day. */
export interface TargetGroupCondition extends ConditionBase {
  readonly kind: "target-group";
  /** Ids of the groups; belonging to one of them is enough. */
  readonly groups: readonly Id[];
}

/** Membership of one of some groups. */
export const targetGroup: ConditionKind<TargetGroupCondition> = {
  read({ id, kind, groups: asked, source }, path, reading) {
    checkAll(asked, reading.groupIds, { what: "a target group of this scheme", path: `${path}.groups` }, reading);
    return {
      asksResidence: [],
      check(facts, { failures, gaps }) {
        const { groups, from, to } = facts;
        if (groups === undefined) {
          gaps.push({ fact: "client.groups", from, to, neededBy: id, expected: undefined });
          return;
        }
        const matching = groups.filter((span) => asked.includes(span.group));
        eachDayOutside(matching, facts, (first, last) => {
          const others = groups.filter((span) => span.from <= last && first <= span.to).map((span) => span.group);
          failures.push({
            code: "not-in-target-group",
            condition: id,
            from: first,
            to: last,
            actual: { kind, groups: [...new Set(others)].sort() },
            limit: { kind, groups: asked },
            source,
          });
        });
      },
    };
  },
};
