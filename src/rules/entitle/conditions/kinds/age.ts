import {
  birthday,
  firstDay,
  formatDay,
  monthOf,
  yearOf,
  type Day,
  type LeapDayRule,
} from "../../../../calendar/index.js";
import { checkAges } from "../../../reading/check/check-lists.js";
import type { ConditionKind } from "../kind.js";
import type { ConditionBase } from "../rule.js";

/** The day whose age counts: each day's own, or for a whole month or school year the first day of it. */
export type AgeDay = "day" | "month-start" | "september-1";

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
  /**
   * The day whose age counts; left out, each day's own. By `month-start` an age counts from the first day of a month on which it is
   * reached, by `september-1` from the first such 1 September, as groups of children are made.
   */
  readonly asOf?: AgeDay;
  /** On which day who is born on 29 February becomes a year older in a year without it; left out, on 1 March. */
  readonly leapDay?: LeapDayRule;
}

/** From which day an age counts that is reached on a day. */
const countsFrom: { readonly [On in AgeDay]: (day: Day) => Day } = {
  day: (day) => day,
  "month-start": (day) => firstDay(monthOf(day - 1) + 1),
  "september-1"(day) {
    const september = firstDay(yearOf(day) * 12 + 8);
    return september >= day ? september : firstDay(yearOf(day) * 12 + 20);
  },
};

/** Complete years of the person. */
export const age: ConditionKind<AgeCondition> = {
  read(condition, path, { issues }) {
    const { id, kind, from: least = 0, until, source, asOf = "day", leapDay } = condition;
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
        const reached = (years: number) => countsFrom[asOf](birthday(birth, years, leapDay));
        // Without a lower bound who is born later than the first of the month is not too young until the next.
        const first = condition.from === undefined ? birth : reached(least);
        if (first > from) {
          const actual = { kind, born: formatDay(birth) };
          const days = { from, to: Math.min(first - 1, to) };
          failures.push({ ...fails, ...days, code: "below-age", actual, limit: { kind, from: least } });
        }
        if (until === undefined) return;
        const end = reached(until);
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
