import { birthday, firstDay, monthOf, yearOf, type Day, type LeapDayRule } from "../../calendar/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import { received } from "../../errors/index.js";
import { checkAges } from "../reading/check/check-lists.js";
import type { RuleReading } from "../reading/reader.js";

/**
 * The day whose age counts: each day's own, the first day of the month or of the school year (1 September), the day of the application, or
 * the first day of the budget period, of which the scheme then names the dates.
 */
export type AgeDay = "day" | "month-start" | "september-1" | "application" | "budget-period";

/** What is asked of an age. */
export interface AskedAges {
  readonly from?: number;
  readonly until?: number;
  readonly asOf?: AgeDay;
  readonly leapDay?: LeapDayRule;
}

/** What of a case says on which day an age is taken. */
export type AgeFacts = Pick<CaseFacts, "application">;

/** Ages that are asked for, with the day on which they are taken bound. */
export interface BoundAges {
  /** The birthdays at which alone an answer may change, in complete years; empty where it changes on other days. */
  readonly birthdays: readonly number[];
  /** The first day on which somebody is of the age, and the first on which not any more; infinite where that is never, or always was so. */
  span(birth: Day, facts: AgeFacts): { readonly first: Day; readonly end: Day };
  /** Whether somebody is of the age on a day. */
  isOfAge(birth: Day, day: Day, facts: AgeFacts): boolean;
  /** The last day up to which {@link isOfAge} stays what it is on a day; `last`, where the birth is not known. */
  sameUntil(birth: Day, day: Day, last: Day, facts: AgeFacts): Day;
  /** The days on which an answer may change. */
  changes(birth: Day, facts: AgeFacts): readonly Day[];
  /** Whether the day is not known on which the age is taken. */
  lacksDay(facts: AgeFacts): boolean;
  /** What is asked about, so that ages of other days are told apart. */
  readonly name: string;
}

/** Checks the ages that are asked for, and binds the day on which they are taken. */
export function readAges(asked: AskedAges, path: string, reading: RuleReading): BoundAges {
  const { from, until, asOf = "day", leapDay } = asked;
  checkAges(from, until, path, reading.issues);
  const starts = reading.budgetStarts ?? [];
  if (asOf === "budget-period" && starts.length === 0) {
    reading.issues.push({
      code: "no-budget-periods",
      path: `${path}.asOf`,
      expected: "a day that the scheme or the case names",
      received: received(asOf),
      hint: "Give the budget periods their dates under entitle.budgetPeriods.",
    });
  }
  const counts = countsFrom[asOf];
  const reached = (birth: Day, years: number, facts: AgeFacts) =>
    counts(years === 0 ? birth : birthday(birth, years, leapDay), facts, starts);
  const span: BoundAges["span"] = (birth, facts) => ({
    // Without a lower bound who is born later than the first of the month is not too young until the next.
    first: from === undefined ? birth : Math.max(birth, reached(birth, from, facts)),
    end: until === undefined ? Infinity : reached(birth, until, facts),
  });
  const isEachDay = asOf === "day" && leapDay === undefined;
  return {
    birthdays: isEachDay ? [from ?? 0, until ?? from ?? 0] : [],
    name: ["age", asOf === "day" ? undefined : asOf, leapDay].join(" ").trim(),
    span,
    isOfAge(birth, day, facts) {
      const { first, end } = span(birth, facts);
      return first <= day && day < end;
    },
    sameUntil(birth, day, last, facts) {
      if (Number.isNaN(birth)) return last;
      const { first, end } = span(birth, facts);
      const same = first > day && first <= last ? first - 1 : last;
      return end > day && end <= same ? end - 1 : same;
    },
    changes(birth, facts) {
      const { first, end } = span(birth, facts);
      return [first, end];
    },
    lacksDay: ({ application }) => asOf === "application" && Number.isNaN(application),
  };
}

/** From which day on an age counts that is reached on a day. */
const countsFrom: { readonly [On in AgeDay]: (day: Day, facts: AgeFacts, starts: readonly Day[]) => Day } = {
  day: (day) => day,
  "month-start": (day) => firstDay(monthOf(day - 1) + 1),
  "september-1"(day) {
    const september = firstDay(yearOf(day) * 12 + 8);
    return september >= day ? september : firstDay(yearOf(day) * 12 + 20);
  },
  application: (day, { application }) => (day <= application ? -Infinity : Infinity),
  "budget-period": (day, _, starts) => starts.find((start) => start >= day) ?? Infinity,
};
