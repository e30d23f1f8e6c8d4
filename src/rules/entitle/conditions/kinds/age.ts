import { birthday, formatDay } from "../../../../calendar/index.js";
import { checkAges } from "../../../reading/check-lists.js";
import type { ConditionKind } from "../kind.js";
import type { ConditionBase } from "../rule.js";

/** The person has reached `from` years and is still before the birthday on which `until` years are complete. */
export interface AgeCondition extends ConditionBase {
  readonly kind: "age";
  /**
   * Complete years reached; left out, from birth.
   *
   * @unit years
   */
  readonly from?: number;
  /**
   * Complete years not yet reached, so that 18 means until the day before the 18th birthday.
   *
   * @unit years
   */
  readonly until?: number;
}

/** Complete years of the person. */
export const age: ConditionKind<AgeCondition> = {
  read(condition, path, { issues }) {
    const { id, kind, from: least = 0, until, source } = condition;
    checkAges(condition.from, until, path, issues);
    return {
      asksResidence: [],
      tellsBefore: true,
      check({ birth, from, to }, { failures, gaps }) {
        if (Number.isNaN(birth)) {
          gaps.push({ fact: "client.birthDate", from, to, neededBy: id, expected: undefined });
          return;
        }
        const fails = { condition: id, source };
        const first = birthday(birth, least);
        if (first > from) {
          const actual = { kind, born: formatDay(birth) };
          const days = { from, to: Math.min(first - 1, to) };
          failures.push({ ...fails, ...days, code: "below-age", actual, limit: { kind, from: least } });
        }
        if (until === undefined) return;
        const end = birthday(birth, until);
        if (end > to) return;
        const actual = { kind, born: formatDay(birth) };
        failures.push({
          ...fails,
          code: "above-age",
          from: Math.max(end, from),
          to,
          actual,
          limit: { kind, until },
        });
      },
    };
  },
};
