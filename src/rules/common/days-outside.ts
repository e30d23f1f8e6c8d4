import type { Day, Period } from "../../calendar/index.js";

/** Visits the runs of days of a period on which none of the spans holds. The usual case, one span over all, costs nothing. */
export function eachDayOutside(spans: readonly Period[], period: Period, visit: (from: Day, to: Day) => void): void {
  const [only] = spans;
  if (spans.length === 1 && only !== undefined && only.from <= period.from && only.to >= period.to) return;
  let day = period.from;
  for (const span of sortedByFirstDay(spans)) {
    if (span.from > period.to) break;
    if (span.from > day) visit(day, span.from - 1);
    if (span.to >= day) day = span.to + 1;
  }
  if (day <= period.to) visit(day, period.to);
}

function sortedByFirstDay(spans: readonly Period[]): readonly Period[] {
  for (let index = 1; index < spans.length; index += 1) {
    if ((spans[index]?.from ?? 0) < (spans[index - 1]?.from ?? 0)) {
      return [...spans].sort((left, right) => left.from - right.from);
    }
  }
  return spans;
}
