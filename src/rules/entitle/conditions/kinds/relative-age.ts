import { intersectLists, type Day, type LeapDayRule } from "../../../../calendar/index.js";
import type { Relation } from "../../../../person/means/relative.js";
import { eachDayOutside } from "../../../common/days-outside.js";
import { readAges, type AgeDay } from "../../../when/age-day.js";
import type { ConditionKind } from "../kind.js";
import type { ConditionBase } from "../rule.js";
import { daysOfWrongAge } from "./age.js";

/**
 * Every relative of the client who is of the relation on the day, such as the spouse, has reached `from` years and is still before
 * the birthday on which `until` years are complete.
 */
export interface RelativeAgeCondition extends ConditionBase {
  readonly kind: "relative-age";
  /** Whose age is asked for. */
  readonly relation: Relation;
  /**
   * Complete years reached; left out, from birth.
   *
   * @unit years
   */
  readonly from?: number;
  /**
   * Complete years not yet reached.
   *
   * @unit years
   */
  readonly until?: number;
  /** The day whose age counts, as of the person's own age; left out, each day's own. */
  readonly asOf?: AgeDay;
  /** On which day who is born on 29 February becomes a year older in a year without it; left out, on 1 March. */
  readonly leapDay?: LeapDayRule;
  /** Whether the condition holds on a day on which the client has no such relative. */
  readonly without: "holds" | "fails";
}

/** Complete years of a relative. */
export const relativeAge: ConditionKind<RelativeAgeCondition> = {
  read(condition, path, reading) {
    const { id, source, relation, without, from: least, until, asOf } = condition;
    const ages = readAges(condition, path, reading);
    const bounds = { ...(least === undefined ? {} : { from: least }), ...(until === undefined ? {} : { until }) };
    return {
      asksResidence: [],
      check(facts, { failures, gaps }) {
        if (facts.relatives === undefined) {
          gaps.push({ fact: "relatives", from: facts.from, to: facts.to, neededBy: id, expected: undefined });
          return;
        }
        const asked = facts.relatives.filter((relative) => relative.relation === relation);
        for (const relative of asked) {
          for (const days of intersectLists([relative], [facts])) {
            const whose = { relative: relative.id, relation };
            if (Number.isNaN(relative.birth)) {
              const expected = { kind: "relative", relative: relative.id } as const;
              gaps.push({ fact: "relatives.birthDate", ...days, neededBy: id, expected });
            } else if (ages.lacksDay(facts))
              gaps.push({ fact: "client.applicationDate", ...days, neededBy: id, expected: undefined });
            else failures.push(...daysOfWrongAge({ condition, ages, facts, whose }, relative.birth, days));
          }
        }
        if (without === "holds") return;
        const limit = { kind: "age", ...bounds, ...(asOf && { asOf }), relation } as const;
        const actual = { kind: "all", facts: [] } as const;
        eachDayOutside(asked, facts, (from: Day, to: Day) => {
          failures.push({ code: "no-relative", condition: id, source, from, to, actual, limit });
        });
      },
    };
  },
};
