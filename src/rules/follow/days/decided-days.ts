import {
  complement,
  firstDay,
  formatDay,
  intersectLists,
  lastDay,
  monthOf,
  parseDay,
  union,
  type Period,
} from "../../../calendar/index.js";
import type { PeriodText } from "../../../person/dated.js";

/**
 * The days by which months are decided. A month is decided as a whole, however it was cut: what follows for one of its parts is what
 * its days so far come to, less what followed before.
 */
export interface DecidedDays {
  /** The days that are asked about, and those of the same months that were asked about before. */
  readonly asked: readonly Period[];
  /** Days of the same months that others asked about: they have a part of what a month is worth, and nothing is claimed for them. */
  readonly beside: readonly Period[];
}

/** Days as a document writes them, such as the period of a claim. */
export function daysOf({ from, to }: PeriodText): Period {
  return { from: parseDay(from), to: parseDay(to) };
}

/** Days as documents write them. */
export function daysText({ from, to }: Period): PeriodText {
  return { from: formatDay(from), to: formatDay(to) };
}

/** The months in which a period begins and ends, and those between, from first to last day. */
export function wholeMonths({ from, to }: Period): Period {
  return { from: firstDay(monthOf(from)), to: lastDay(monthOf(to)) };
}

/** The days that decide over the months of a period. */
export function decidedDays(
  period: Period,
  before: readonly PeriodText[],
  others: readonly PeriodText[] = [],
): DecidedDays {
  const months = [wholeMonths(period)];
  const asked = union([period, ...intersectLists(before.map(daysOf), months)]);
  const besides = intersectLists(others.map(daysOf), months);
  return { asked, beside: besides.flatMap((days) => complement(asked, days)) };
}

/** From the first to the last of the days that decide. */
export function spanOfDays({ asked, beside }: DecidedDays): PeriodText {
  const all = union([...asked, ...beside]);
  return daysText({ from: all[0]?.from ?? Number.NaN, to: all.at(-1)?.to ?? Number.NaN });
}
