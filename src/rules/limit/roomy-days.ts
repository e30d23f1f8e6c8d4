import { firstDay, lastDay, mondayOf, monthOf, type Day, type Period } from "../../calendar/index.js";
import { quantityDecimals } from "../../numbers/index.js";
import type { GivenLine } from "./given-line.js";
import { roomOn, type LimitState } from "./limit-state.js";

/** Whether a line could be received on a day of a run that lies outside the case's period. */
export type OtherDays = (line: GivenLine, days: Period) => boolean;

/** Whether a line could be received on another day than this one, as the day less the first of the case's period. */
export type HasRoomElsewhere = (at: number) => boolean;

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
  const inside = daysWithRoom(line, days, period.from);
  let outside: boolean | undefined;
  return (at) => {
    if (inside.some((day) => day !== at)) return true;
    outside ??=
      others(line, { from: stretch.from, to: period.from - 1 }) ||
      others(line, { from: period.to + 1, to: stretch.to });
    return outside;
  };
}

/** The first two days on which all limits would still leave something to a line: two are enough to have another than any one. */
function daysWithRoom({ line, states, days: qualifies }: GivenLine, days: Period, first: Day): readonly number[] {
  const found: number[] = [];
  for (let at = days.from - first; at <= days.to - first && found.length < 2; at += 1) {
    if (qualifies[at] === 1 && leavesSomething(states, line, at)) found.push(at);
  }
  return found;
}

/** Whether limits leave a line something on a day: a whole unit, where it is received by whole ones. */
export function leavesSomething(states: readonly LimitState[], line: GivenLine["line"], at: number): boolean {
  const wholes = states.some(({ limit, windowAt }) => limit.rule.kind === "whole-units" && (windowAt[at] ?? -1) >= 0);
  const room = states.reduce((least, state) => Math.min(least, roomOn(state, line, at)), Infinity);
  return room >= (wholes ? 10 ** quantityDecimals : 1);
}
