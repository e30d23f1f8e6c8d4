import {
  daysInMonth,
  firstDay,
  intersectLists,
  lastDay,
  monthOf,
  type Day,
  type Period,
} from "../../../calendar/index.js";
import { multiplyDivideTo } from "../../../numbers/index.js";
import type { TestedDays } from "../../recording/contribution-nodes.js";
import type { CompiledMonth } from "./compiled-month.js";

/** A test of one person's means, by its days. */
export interface TestOfDays {
  /** What the person can pay in a month by the facts of a day, in minor units; NaN where one is missing. */
  abilityOn(day: Day): number;
  /** The last day up to which that stays what it is. */
  until(day: Day): Day;
}

/** What somebody can pay for a month by tests of its days. */
export interface AbilityOfMonth {
  readonly days: readonly TestedDays[];
  /** Of how many days the days that count are a part. */
  readonly whole: number;
  /** What the days that count give, in minor units; NaN where a fact is missing. */
  readonly own: number;
  /** The most that a whole month gives by any of its tests. */
  readonly most: number;
}

/** The month that is asked about. */
export interface AskedMonth {
  readonly month: CompiledMonth;
  /** The month's first day in the case's period. */
  readonly day: Day;
  /** The first day of the rule. */
  readonly from: Day;
  /** The day of the client's birth, before which nobody is of any age; NaN where it is not known. */
  readonly birth: Day;
  /** The days on which the client is entitled. */
  readonly eligible: readonly Period[];
}

/** The day that decides about a month, where one does. */
export function decidingDay({ month, day, from, birth }: Omit<AskedMonth, "eligible">): Day {
  if (month.change !== "next-month") return day;
  const first = Math.max(firstDay(monthOf(day)), from);
  return monthOf(birth) === monthOf(day) ? Math.max(first, birth) : first;
}

/** The days of a month whose facts count, of those on which the client is entitled. */
export function daysThatCount({ month, day, eligible }: AskedMonth): readonly Period[] {
  const calendar = { from: firstDay(monthOf(day)), to: lastDay(monthOf(day)) };
  const entitled = intersectLists(eligible, [calendar]);
  switch (month.part) {
    case "by-day":
      return entitled;
    case "not-begun":
      return entitled[0]?.from === calendar.from ? entitled : [];
    case "whole":
      // What is received after the last day with entitlement is paid for by a whole month too.
      return entitled.length > 0 ? entitled : [{ from: day, to: day }];
  }
}

/** Whether the facts of any day of a month count. */
export function countsDays(asked: AskedMonth): boolean {
  return asked.month.part === "whole" || daysThatCount(asked).length > 0;
}

/**
 * What somebody can pay for a month: the part of each day, in whole minor units, of what its facts give for a month. Up to the nth of N
 * days that is n ÷ N rounded down, and each day has what it adds: so days that partition a month, whoever asks about them, have all
 * that the month gives.
 */
export function abilityOfMonth(asked: AskedMonth, test: TestOfDays): AbilityOfMonth {
  const { month } = asked;
  const spans = daysThatCount(asked);
  const inCalendar = month.part === "by-day";
  const first = firstDay(monthOf(asked.day));
  const inMonth = daysInMonth(monthOf(asked.day));
  const whole = month.byWeek ? 7 : inCalendar ? inMonth : lengthOf(spans);
  const eachDay = month.change === "by-day";
  const deciding = decidingDay(asked);
  const days: TestedDays[] = [];
  let [own, most, counted] = [0, 0, 0];
  for (const span of spans) {
    for (let from = span.from; from <= span.to;) {
      const day = eachDay ? from : deciding;
      const ability = eachDay || days[0] === undefined ? test.abilityOn(day) : days[0].ability;
      const to = eachDay ? Math.min(test.until(day), span.to) : span.to;
      const before = inCalendar ? from - first : counted;
      const until = before + to - from + 1;
      const value = partOf(ability, until, whole) - partOf(ability, before, whole);
      days.push({ from, to, test: day, ability, before, until, value });
      own += value;
      most = Math.max(most, month.byWeek ? partOf(ability, inMonth, 7) : ability);
      counted = until;
      from = to + 1;
    }
  }
  return { days, whole, own, most };
}

/** A part of an amount by days, rounded down. */
export function partOf(amount: number, days: number, whole: number): number {
  return Number.isNaN(amount) ? amount : multiplyDivideTo(amount, days, whole, { mode: "down", step: 1 });
}

/** How many days some spans have. */
export function lengthOf(spans: readonly Period[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
