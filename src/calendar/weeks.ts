import type { Fraction } from "./periods/fraction.js";
import { days, type Period } from "./periods/period.js";
import { splitByMonth } from "./periods/split.js";

/** The exact number of weeks in a period: its days over 7. What is due per week is due this often. */
export function weeksIn(period: Period): Fraction {
  return { numerator: days(period), denominator: 7 };
}

/** The days of a period that lie in one calendar month, and how many weeks they are. */
export interface MonthOfWeeks {
  readonly period: Period;
  readonly weeks: Fraction;
}

/**
 * A weekly quantity spread over calendar months by exact days: times the weeks of each part. The parts' weeks sum to those of the period.
 *
 * @example weeksByMonth(period("2018-09-03", "2018-10-14")) // 28/7 in September, 14/7 in October
 */
export function weeksByMonth(period: Period): readonly MonthOfWeeks[] {
  return splitByMonth(period).map((part) => ({ period: part, weeks: weeksIn(part) }));
}
