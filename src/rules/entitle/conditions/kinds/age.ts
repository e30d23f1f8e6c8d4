import type { Day, LeapDayRule, Period } from "../../../../calendar/index.js";
import type { Failure } from "../../../../outcome/finding.js";
import type { CaseFacts } from "../../../../person/facts/facts.js";
import type { Relation } from "../../../../person/means/relative.js";
import type { Id } from "../../../../sources/index.js";
import { readAges, type AgeDay, type BoundAges } from "../../../when/age-day.js";
import { ageStated } from "../../../when/kinds/age.js";
import { between } from "../../../when/persons.js";
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
  /**
   * The day whose age counts; left out, each day's own. By `month-start` an age counts from the first day of a month on which it is
   * reached, by `september-1` from the first such 1 September, as groups of children are made, by `budget-period` from the first day of
   * a budget period; by `application` the age on the day of the application counts for all days.
   */
  readonly asOf?: AgeDay;
  /** On which day who is born on 29 February becomes a year older in a year without it; left out, on 1 March. */
  readonly leapDay?: LeapDayRule;
}

/** A condition of a kind that asks for an age. */
export type AskedAges = ConditionBase & Pick<AgeCondition, "from" | "until" | "asOf" | "leapDay">;

/** Complete years of the person. */
export const age: ConditionKind<AgeCondition> = {
  read(condition, path, reading) {
    const ages = readAges(condition, path, reading);
    return {
      asksResidence: [],
      tellsBefore: true,
      // Ages of other days are another question.
      persons: between(ages.name, condition.from ?? 0, condition.until, String),
      check(facts, { failures, gaps }) {
        const { from, to } = facts;
        const days = { from, to, neededBy: condition.id, expected: undefined };
        if (Number.isNaN(facts.birth)) gaps.push({ fact: "client.birthDate", ...days });
        if (ages.lacksDay(facts)) gaps.push({ fact: "client.applicationDate", ...days });
        else if (!Number.isNaN(facts.birth))
          failures.push(...daysOfWrongAge({ condition, ages, facts }, facts.birth, facts));
      },
    };
  },
};

/** Whose age is judged, where it is not the client's. */
interface WhoseAge {
  readonly relative: Id;
  readonly relation: Relation;
}

/** Whose age is judged, by which condition. */
interface Judged {
  readonly condition: AskedAges;
  readonly ages: BoundAges;
  readonly facts: CaseFacts;
  /** Left out, the client. */
  readonly whose?: WhoseAge;
}

/** The days of a period on which somebody born on a day is too young, and those on which somebody is too old. */
export function daysOfWrongAge(
  { condition, ages, facts, whose }: Judged,
  birth: Day,
  { from, to }: Period,
): readonly Failure[] {
  const { id, source, from: least, until, asOf } = condition;
  const { first, end } = ages.span(birth, facts);
  const actual = { ...ageStated(birth, asOf, facts), ...(whose && { relative: whose.relative }) };
  const limitOf = (bound: { readonly from: number } | { readonly until: number }) =>
    ({
      kind: "age",
      ...bound,
      ...(asOf && { asOf }),
      ...(whose && { relation: whose.relation }),
    }) as const;
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
