import { firstDay, formatDay, formatEnd, monthOf, type Day, type Period } from "../../src/calendar/index.js";
import type { Dated } from "../../src/person/dated.js";
import type { Draw } from "./draw.js";

/** The dates of a period as a document has them. */
export function datesOf({ from, to }: Period): Dated {
  return { from: formatDay(from), to: formatEnd(to) };
}

/** A day of a period, of its borders more often than by chance. */
export function dayIn(draw: Draw, { from, to }: Period): Day {
  return draw.one([from, to, draw.integer(from, to), draw.integer(from, to), draw.integer(from, to)]);
}

/** A period cut into at most so many parts that follow each other. */
export function cut(draw: Draw, period: Period, most: number): readonly Period[] {
  const cuts = Array.from({ length: draw.integer(0, most - 1) }, () => draw.integer(period.from, period.to));
  return cutAt(period, cuts);
}

/** As {@link cut}, at first days of months. */
export function cutAtMonths(draw: Draw, period: Period, most: number): readonly Period[] {
  const cuts = Array.from({ length: draw.integer(0, most - 1) }, () =>
    firstDay(monthOf(draw.integer(period.from, period.to))),
  );
  return cutAt(period, cuts);
}

/** A period cut before each of some days. */
export function cutAt(period: Period, days: readonly Day[]): readonly Period[] {
  const starts = [...new Set([period.from, ...days.filter((day) => day > period.from && day <= period.to)])];
  starts.sort((left, right) => left - right);
  return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? period.to + 1) - 1 }));
}

/** Some runs of days of a period that never share a day, with holes between them. */
export function pieces(draw: Draw, period: Period, most: number): readonly Period[] {
  return cut(draw, period, most).filter(() => draw.chance(60));
}
