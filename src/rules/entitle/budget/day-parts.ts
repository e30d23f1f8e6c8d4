import {
  days,
  daysInMonth,
  daysInYear,
  firstDay,
  lastDay,
  monthOf,
  yearOf,
  type Day,
  type Period,
} from "../../../calendar/index.js";
import type { BudgetFormulaRule } from "../registry.js";
import type { CompiledScheme } from "../../compiled.js";

/** Into how many days a month is divided whose days are thirtieths. */
const thirty = 30;

/**
 * Into how many days the amount of a day's week, month, quarter, year, budget period or scheme period is divided.
 *
 * @param budgetPeriod the whole budget period of the day
 */
export function denominatorOn(
  day: Day,
  compiled: Pick<CompiledScheme, "formula" | "validity">,
  budgetPeriod: Period,
): number {
  const { per, yearBasis, monthBasis } = formulaOf(compiled);
  switch (per) {
    case "day":
      return 1;
    case "week":
      return 7;
    case "fortnight":
      return 14;
    case "month":
      return monthBasis === "actual/30" ? thirty : daysInMonth(monthOf(day));
    case "quarter":
      return days(monthsAround(day, 3));
    case "half-year":
      return days(monthsAround(day, 6));
    case "year":
      return yearBasis === "actual/365" ? 365 : daysInYear(yearOf(day));
    case "budget-period":
      return days(budgetPeriod);
    case "period":
      return days(compiled.validity);
  }
}

/** The last day with the same denominator as a day, within a budget period. */
export function lastDayOfSame(day: Day, compiled: Pick<CompiledScheme, "formula" | "validity">): Day {
  const { per, yearBasis } = formulaOf(compiled);
  if (per === "month") return lastDay(monthOf(day));
  if (per === "quarter") return monthsAround(day, 3).to;
  if (per === "half-year") return monthsAround(day, 6).to;
  if (per === "year" && yearBasis === "actual/actual") return firstDay((yearOf(day) + 1) * 12) - 1;
  return compiled.validity.to;
}

/** The days of the quarter or half year of the calendar in which a day lies. */
function monthsAround(day: Day, count: number): Period {
  const month = monthOf(day);
  const first = month - (month % count);
  return { from: firstDay(first), to: firstDay(first + count) - 1 };
}

/** Counts the days of a run that lies in one month; runs are given in order. */
export type DayCount = (from: Day, to: Day) => number;

/** How days count towards the amount of their month: each as one, each as a thirtieth of it, or the first as all of it. */
export function dayCount(compiled: CompiledScheme): DayCount {
  const { monthBasis } = formulaOf(compiled);
  if (monthBasis === "actual/30") return thirtieths();
  return monthBasis === "whole-months-started" ? started() : (from, to) => to - from + 1;
}

/** Months that are whole once a day of them counts: their first run is all their days, and the others are none. */
function started(): DayCount {
  let month = Number.NaN;
  return (from) => {
    const own = monthOf(from);
    const count = own === month ? 0 : daysInMonth(own);
    month = own;
    return count;
  };
}

/** Days as thirtieths: never more than 30 of a month, and all of its days are 30, be they 28 or 31. */
function thirtieths(): DayCount {
  let month = Number.NaN;
  let seen = 0;
  return (from, to) => {
    const own = monthOf(from);
    if (own !== month) seen = 0;
    month = own;
    const before = Math.min(seen, thirty);
    seen += to - from + 1;
    return (seen === daysInMonth(own) ? thirty : Math.min(seen, thirty)) - before;
  };
}

/** The formula of a scheme that has one: days give amounts nowhere else. */
export function formulaOf({ formula }: Pick<CompiledScheme, "formula">): BudgetFormulaRule {
  if (formula === undefined) throw new Error("the budget is what the plan costs");
  return formula;
}
