import type { Day } from "../../calendar/index.js";
import { fillDayUnits, unitsBetween } from "./day-units.js";
import { whole, wholeOn, type GivingLine } from "./giving-line.js";
import type { LimitState } from "./limit-state.js";
import { addCut, type DayCut } from "./limited-line.js";

/**
 * Gives a line its units of one month, in the order of its days: what every limit that concerns it leaves. What it is given, it
 * takes of their room. As long as limits do not look at days, whole runs of days are given at once.
 *
 * @param from the first day of the line in the month, and `to` the last
 */
export function giveMonth(own: GivingLine, month: number, from: Day, to: Day): void {
  const until = own.dayByDay ? from : giveRuns(own, from, to);
  if (until <= to) giveDays(own, month, from, to, until);
}

/** Gives the runs of days for which there is room; returns the first day of the run for which there is not enough. */
function giveRuns({ line, spans, states }: GivingLine, from: Day, to: Day): Day {
  for (const span of spans) {
    const end = span.to < to ? span.to : to;
    let day = span.from > from ? span.from : from;
    while (day <= end) {
      let last = end;
      for (const { work } of states) last = work.sameUntil(day, last);
      const asked = unitsBetween(line, day, last);
      for (const { work } of states) if (work.roomOn(line, day) < asked) return day;
      if (asked > 0) for (const { work } of states) work.take(line, day, asked);
      day = last + 1;
    }
  }
  return Infinity;
}

/** Gives single days. Those before `until` were given what they ask for. */
function giveDays(own: GivingLine, month: number, from: Day, to: Day, until: Day): void {
  const { line, spans, states, indivisible, wholes, first, asked, planned, allowed, held } = own;
  if (!indivisible) fillDayUnits(asked, first, line, from, to);
  const cuts: DayCut[] = [];
  let span = 0;
  for (let day = from; day <= to; day += 1) {
    const at = day - first;
    const units = asked[at] ?? 0;
    if (units !== planned[at]) own.byDay[month] = true;
    if (units === 0) continue;
    while ((spans[span]?.to ?? Infinity) < day) span += 1;
    if ((spans[span]?.from ?? Infinity) > day) {
      addCut(cuts, "not-eligible", undefined, units);
      continue;
    }
    if (day < until) {
      allowed[at] = units;
      continue;
    }
    const byWholes = indivisible ? wholeOn(wholes, day) : undefined;
    const step = byWholes === undefined ? 1 : whole;
    const left = units - (units % step);
    if (byWholes !== undefined && left < units) addCut(cuts, byWholes.limit.code, byWholes.limit, units - left);
    let room = left;
    let tightest: LimitState | undefined;
    for (const state of states) {
      const roomOfState = state.work.roomOn(line, day);
      if (roomOfState >= left) continue;
      if (state.limit.looksAtDays) held.push({ state, day });
      if (roomOfState >= room) continue;
      room = roomOfState;
      tightest = state;
    }
    room -= room % step;
    if (tightest !== undefined && room < left) {
      const { limit, work } = tightest;
      addCut(cuts, limit.code, limit, left - room, work.mostOn(day), work.takenBy(day)?.id);
    }
    if (room < units) own.byDay[month] = true;
    if (room === 0) continue;
    allowed[at] = room;
    for (const { work } of states) work.take(line, day, room);
  }
  if (cuts.length > 0) own.cuts[month] = cuts;
}
