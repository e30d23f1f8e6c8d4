import { type Day, firstDay, monthOf } from "../gregorian.js";
import { mondayOf } from "../iso-week.js";
import type { Period } from "./period.js";

/**
 * A period cut where something changes.
 *
 * @param period what is cut
 * @param changeDays the first days of new parts, in any order; those outside the period, and repeated ones, cut nothing
 * @returns parts in order that together are the period
 */
export function splitAt(period: Period, changeDays: Iterable<Day>): readonly Period[] {
  const cuts = [...new Set(changeDays)].filter((day) => day > period.from && day <= period.to).sort((a, b) => a - b);
  const starts = [period.from, ...cuts];
  return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? period.to + 1) - 1 }));
}

/** A period cut at the first day of every calendar month. */
export function splitByMonth(period: Period): readonly Period[] {
  return splitByMonths(period, 1);
}

/** A period cut at the first day of January, April, July and October. */
export function splitByQuarter(period: Period): readonly Period[] {
  return splitByMonths(period, 3);
}

/** A period cut at the first day of every calendar year. */
export function splitByYear(period: Period): readonly Period[] {
  return splitByMonths(period, 12);
}

/** A period cut at every Monday, the first day of the week in ISO 8601. */
export function splitByIsoWeek(period: Period): readonly Period[] {
  return cut(period, (day) => mondayOf(day) + 7);
}

function splitByMonths(period: Period, months: number): readonly Period[] {
  return cut(period, (day) => {
    const month = monthOf(day);
    return firstDay(month - (month % months) + months);
  });
}

function cut(period: Period, nextStart: (day: Day) => Day): readonly Period[] {
  const parts: Period[] = [];
  let { from } = period;
  while (from <= period.to) {
    const next = nextStart(from);
    parts.push({ from, to: Math.min(next - 1, period.to) });
    from = next;
  }
  return parts;
}
