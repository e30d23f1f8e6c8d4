import type { Id } from "../../../sources/index.js";
import type { Period } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import { checkAll } from "../../reading/check/check-lists.js";
import type { TestKind } from "../kind.js";
import { among, anyOf } from "../persons.js";
import { sameSpansUntil } from "../spans.js";

/** The person belongs to at least one of the target groups on the day. */
export interface TargetGroupTest {
  readonly kind: "target-group";
  /** Ids of the groups; belonging to one of them is enough. */
  readonly groups: readonly Id[];
}

/** The groups a person belongs to, in one order; none where the list is empty, left out where it is not known. */
export interface TargetGroupStated {
  readonly kind: "target-group";
  /** Ids of the groups; left out where they are not known. */
  readonly groups?: readonly Id[];
}

/** The target groups of a person. */
export const targetGroup: TestKind<TargetGroupTest, TargetGroupStated> = {
  looksAt: "person",
  read({ groups }, path, reading) {
    checkAll(groups, reading.groupIds, { what: "a target group of this scheme", path: `${path}.groups` }, reading);
    return {
      birthdays: [],
      answerOn({ facts }, day) {
        if (facts.groups === undefined) return { fact: "client.groups", expected: undefined };
        return facts.groups.some((span) => span.from <= day && day <= span.to && groups.includes(span.group));
      },
      sameUntil: ({ facts }, day, last) => sameSpansUntil(facts.groups, day, last),
      statedOn: (facts, day) => targetGroupsStated(facts, { from: day, to: day }),
      persons: anyOf(groups.map((group) => among(`target group "${group}"`, [false, true], (belongs) => belongs))),
    };
  },
};

/** The groups a person belongs to on some day of a period, as reasons say them. */
export function targetGroupsStated({ groups }: CaseFacts, { from, to }: Period): TargetGroupStated {
  if (groups === undefined) return { kind: "target-group" };
  const names = groups.filter((span) => span.from <= to && from <= span.to).map(({ group }) => group);
  return { kind: "target-group", groups: [...new Set(names)].sort() };
}
