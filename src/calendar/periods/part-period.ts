import type { Fraction } from "./fraction.js";
import { monthsFrom, notMonths } from "../months-from.js";
import { days, overlaps, type Period } from "./period.js";
import { intersectLists } from "./period-list.js";

/**
 * How the part of a month or year is reckoned that somebody is entitled to, by name.
 *
 * - `actual/actual`: entitled days over the days of the whole. Parts of one whole add up to it exactly
 * - `actual/365`: entitled days over 365, for amounts per year; a full leap year is 366/365
 * - `actual/30`: entitled days over 30, for amounts per month; never more than a whole, and a full month is whole however long it is
 * - `whole-months-started`: the months in which there is an entitled day, over the months of the whole; for each of them all is due
 * - `months-remaining`: the months from the first entitled day to the end of the whole, whether or not the entitlement lasts so long,
 *   over the months of the whole. `startedMonth` says whether a month that had begun before the first entitled day counts
 *
 * The months of a whole begin on the day of the month on which it begins; see {@link monthsFrom}.
 */
export type PartPeriodRule =
  | { readonly basis: "actual/actual" }
  | { readonly basis: "actual/365" }
  | { readonly basis: "actual/30" }
  | { readonly basis: "whole-months-started" }
  | { readonly basis: "months-remaining"; readonly startedMonth: "counts" | "does-not-count" };

/**
 * The part of a whole period that entitled days make.
 *
 * @param rule how the part is reckoned
 * @param entitled periods of entitled days, in any order; a day in two of them counts once, days outside the whole do not count
 * @param whole what a full amount is for: a month for an amount per month, a year for an amount per year
 * @returns the exact part; multiply the amount by it in one rounded step
 * @throws InputError with code `not-months` where the basis counts months and the whole is not made of whole months (for `actual/30`, of one)
 * @example
 * partOf({ basis: "actual/30" }, [period("2018-09-01", "2018-09-17")], period("2018-09-01", "2018-09-30")) // 17/30
 */
export function partOf(rule: PartPeriodRule, entitled: readonly Period[], whole: Period): Fraction {
  const shared = intersectLists(entitled, [whole]);
  const count = daysOf(shared);
  switch (rule.basis) {
    case "actual/actual":
      return { numerator: count, denominator: days(whole) };
    case "actual/365":
      return { numerator: count, denominator: 365 };
    case "actual/30":
      if (monthsFrom(whole).length > 1) throw notMonths("one month", whole);
      return { numerator: count === days(whole) ? 30 : Math.min(count, 30), denominator: 30 };
    case "whole-months-started":
      return shareOfMonths(whole, (month) => shared.some((each) => overlaps(each, month)));
    case "months-remaining": {
      const start = shared[0]?.from ?? Infinity;
      return shareOfMonths(whole, ({ from, to }) => start <= (rule.startedMonth === "counts" ? to : from));
    }
  }
}

/** How many days sorted, disjoint periods have together. */
function daysOf(periods: readonly Period[]): number {
  return periods.reduce((sum, each) => sum + days(each), 0);
}

function shareOfMonths(whole: Period, counts: (month: Period) => boolean): Fraction {
  const months = monthsFrom(whole);
  return { numerator: months.filter(counts).length, denominator: months.length };
}
