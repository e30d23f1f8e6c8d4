import type { Case, Delivery, PlanLine, Result } from "seko";
import { day, days, daysInMonth, formatDay, intersect, monthOf, splitByMonth, type Period } from "seko/calendar";

/** Tells how many whole units of a line are received in a part of a month, of those that are planned there. */
export type Giving = (line: PlanLine, part: Period, planned: number) => number;

/**
 * What is received of a person's plan, month by month, on the days on which the person has a budget.
 *
 * @param document a case with a plan
 * @param result what the scheme gives for it
 */
export function deliver(document: Case, { outcome }: Result, giving: Giving): readonly Delivery[] {
  const open =
    outcome.state === "eligible" ? outcome.spans.map(({ from, to }) => ({ from: day(from), to: day(to) })) : [];
  const received = (document.plan?.lines ?? []).flatMap((line) =>
    partsOf(line, open).flatMap((part) => {
      const units = giving(line, part, plannedIn(line, part));
      if (units <= 0) return [];
      const { service, unit } = line;
      return [
        { service, line: line.id, units: String(units), unit, from: formatDay(part.from), to: formatDay(part.to) },
      ];
    }),
  );
  return received.map((delivery, index) => ({ id: `d${index + 1}`, ...delivery }));
}

/** The days of a line on which the person has a budget, in parts of one month each. */
function partsOf(line: PlanLine, open: readonly Period[]): readonly Period[] {
  const whole = { from: day(line.from), to: day(line.to) };
  return open.flatMap((span) => {
    const both = intersect(span, whole);
    return both === undefined ? [] : splitByMonth(both);
  });
}

/** How many units of a line fall into a part of a month; made-up people need no more exactness than a number has. */
function plannedIn({ quantity, per, from, to }: PlanLine, part: Period): number {
  const units = Number(quantity);
  if (per === "once") return part.from <= day(from) && day(from) <= part.to ? units : 0;
  if (per === "day") return units * days(part);
  if (per === "week") return (units * days(part)) / 7;
  if (per === "month") return (units * days(part)) / daysInMonth(monthOf(part.from));
  return (units * days(part)) / days({ from: day(from), to: day(to) });
}
