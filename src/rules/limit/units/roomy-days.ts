import { firstDay, lastDay, mondayOf, monthOf, type Day, type Period } from "../../../calendar/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import type { GivenLine } from "../give/given-line.js";
import { wholeUnit } from "../give/giving-line.js";
import type { LimitState } from "../give/limit-state.js";

/** Whether a line could be received on a day of a run that lies outside the case's period. */
export type OtherDays = (line: GivenLine, days: Period) => boolean;

/** Whether a line could be received on another day than this one. */
export type HasRoomElsewhere = (day: Day) => boolean;

/**
 * The days over which the quantity around a day is spread, whether they are asked about or not, and on which the line could be
 * received; undefined for a line that has days.
 */
export function daysToChoose({ line, last }: GivenLine, day: Day): Period | undefined {
  const within = (from: Day, to: Day) => ({ from: Math.max(from, line.from), to: Math.min(to, last) });
  switch (line.per) {
    case "day":
    case "once":
      return undefined;
    case "week":
      return within(mondayOf(day), mondayOf(day) + 6);
    case "month":
      return within(firstDay(monthOf(day)), lastDay(monthOf(day)));
    case "period":
      return within(line.from, line.to);
  }
}

/**
 * Looks for days of a run on which all limits would still leave something to a line: first among those that are asked about, and
 * only where they do not settle it among the others.
 *
 * @param period of the case
 */
export function hasRoomElsewhere(
  line: GivenLine,
  stretch: Period,
  period: Period,
  others: OtherDays,
): HasRoomElsewhere {
  const days = { from: Math.max(stretch.from, period.from), to: Math.min(stretch.to, period.to) };
  const inside = daysWithRoom(line, days);
  let outside: boolean | undefined;
  return (day) => {
    if (inside.some((each) => each !== day)) return true;
    outside ??=
      others(line, { from: stretch.from, to: period.from - 1 }) ||
      others(line, { from: period.to + 1, to: stretch.to });
    return outside;
  };
}

/** The first two days on which all limits would still leave something to a line: two are enough to have another than any one. */
function daysWithRoom({ line, states, spans }: GivenLine, days: Period): readonly Day[] {
  const found: Day[] = [];
  for (const span of spans) {
    const last = Math.min(span.to, days.to);
    for (let day = Math.max(span.from, days.from); day <= last && found.length < 2; day += 1) {
      if (leavesSomething(states, line, day)) found.push(day);
    }
  }
  return found;
}

/** Whether limits leave a line something on a day: a whole unit, where it is received by whole ones. */
export function leavesSomething(states: readonly LimitState[], line: LineFacts, day: Day): boolean {
  const wholes = states.some(({ limit, work }) => limit.inWholeUnits && work.asksOn(day));
  const room = states.reduce((least, { work }) => Math.min(least, work.roomOn(line, day, day)), Infinity);
  return room >= (wholes ? wholeUnit : 1);
}
