import { firstDay, lastDay, mondayOf, monthOf, type Day, type Period } from "../../../calendar/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import type { GivenLine } from "../give/given-line.js";
import { wholeUnit } from "../give/giving-line.js";
import type { LimitState } from "../give/limit-state.js";

/** Whether a line could be received on a day, by the rules that hold on it alone. */
export type OtherDays = (line: GivenLine, day: Day) => boolean;

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

/** Looks for days of a run on which a line could be received: two are enough to have another than any one. */
export function hasRoomElsewhere(line: GivenLine, { from, to }: Period, others: OtherDays): HasRoomElsewhere {
  const found: Day[] = [];
  for (let day = from; day <= to && found.length < 2; day += 1) {
    if (others(line, day)) found.push(day);
  }
  return (day) => found.some((each) => each !== day);
}

/** Whether limits leave a line something on a day: a whole unit, where it is received by whole ones. */
export function leavesSomething(states: readonly LimitState[], line: LineFacts, day: Day): boolean {
  const wholes = states.some(({ limit, work }) => limit.inWholeUnits && work.asksOn(day));
  const room = states.reduce((least, { work }) => Math.min(least, work.roomOn(line, day, day)), Infinity);
  return room >= (wholes ? wholeUnit : 1);
}
