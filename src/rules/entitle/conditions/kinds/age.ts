import {
  birthday,
  firstDay,
  formatDay,
  monthOf,
  yearOf,
  type Day,
  type LeapDayRule,
  type Period,
} from "../../../../calendar/index.js";
import type { Failure } from "../../../../outcome/finding.js";
import type { Relation } from "../../../../person/means/relative.js";
import type { Id } from "../../../../sources/index.js";
import { checkAges } from "../../../reading/check/check-lists.js";
import { between } from "../../../when/persons.js";
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

/** A condition of a kind that asks for an age. */
export type AskedAges = ConditionBase & Pick<AgeCondition, "from" | "until" | "asOf" | "leapDay">;

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
    const { from: least = 0, until, asOf, leapDay } = condition;
    checkAges(condition.from, until, path, issues);
    return {
      asksResidence: [],
      tellsBefore: true,
      // Ages of other days are another question.
      persons: between(["age", asOf, leapDay].join(" ").trim(), least, until, String),
      check({ birth, from, to }, { failures, gaps }) {
        if (Number.isNaN(birth)) {
          gaps.push({ fact: "client.birthDate", from, to, neededBy: condition.id, expected: undefined });
          return;
        }
        failures.push(...daysOfWrongAge(condition, birth, { from, to }));
      },
    };
  },
};

/** Whose age is judged, where it is not the client's. */
interface WhoseAge {
  readonly relative: Id;
  readonly relation: Relation;
}

/** The days of a period on which somebody born on a day is too young, and those on which somebody is too old. */
export function daysOfWrongAge(
  { id, source, from: least, until, asOf = "day", leapDay }: AskedAges,
  birth: Day,
  { from, to }: Period,
  whose?: WhoseAge,
): readonly Failure[] {
  const reached = (years: number) => countsFrom[asOf](birthday(birth, years, leapDay));
  // Without a lower bound who is born later than the first of the month is not too young until the next.
  const first = least === undefined ? birth : reached(least);
  const end = until === undefined ? to + 1 : reached(until);
  const kind = "age";
  const actual = { kind, born: formatDay(birth), ...(whose && { relative: whose.relative }) } as const;
  const limitOf = (bound: { readonly from: number } | { readonly until: number }) =>
    ({ kind, ...bound, ...(whose && { relation: whose.relation }) }) as const;
  const failure = { condition: id, source, actual };
  const failures: Failure[] = [];
  if (first > from) {
    const limit = limitOf({ from: least ?? 0 });
    failures.push({ ...failure, code: "below-age", from, to: Math.min(first - 1, to), limit });
  }
  if (until !== undefined && end <= to) {
    failures.push({ ...failure, code: "above-age", from: Math.max(end, from), to, limit: limitOf({ until }) });
  }
  return failures;
}
