import type { Day } from "../../calendar/index.js";
import { fillDayUnits, unitsBetween } from "./day-units.js";
import { givenDays, whole, wholeOn, type GivenDays, type GivingLine } from "./giving-line.js";
import type { LimitState } from "./limit-state.js";
import { addCut, type DayCut } from "./limited-line.js";

/**
 * Gives a line its units of one month, in the order of its days: what every limit that concerns it leaves. What it is given, it
 * takes of their room.
 *
 * Units are given by runs of days that come out of one room; where a limit looks at days, each is a run. As long as there is room
 * for all, no day is looked at.
 *
 * @param from the first day of the line in the month, and `to` the last
 */
export function giveMonth(own: GivingLine, month: number, from: Day, to: Day): void {
  if (from > to) return;
  const until = own.dayByDay ? from : giveWholeRuns(own, from, to);
  if (until <= to) giveDays(own, month, from, to, until);
}

/** Gives the runs of days for which there is room; returns the first day of the run for which there is not enough. */
function giveWholeRuns(own: GivingLine, from: Day, to: Day): Day {
  const { line, spans, states } = own;
  for (let at = 0; at < spans.length; at += 1) {
    const span = spans[at];
    if (span === undefined || span.to < from) continue;
    const end = span.to < to ? span.to : to;
    let day = span.from > from ? span.from : from;
    while (day <= end) {
      const last = runUntil(own, day, end);
      const asked = unitsBetween(line, day, last);
      for (let index = 0; index < states.length; index += 1) {
        if ((states[index]?.work.roomOn(line, day) ?? 0) < asked) return day;
      }
      if (asked > 0) takeOf(own, day, asked);
      day = last + 1;
    }
  }
  return Infinity;
}

/** The last day of the run of days, from a day on, whose units come out of one room. */
function runUntil({ states, dayByDay }: GivingLine, day: Day, end: Day): Day {
  if (dayByDay) return day;
  let last = end;
  for (let index = 0; index < states.length; index += 1) last = states[index]?.work.sameUntil(day, last) ?? last;
  return last;
}

function takeOf({ line, states }: GivingLine, day: Day, units: number): void {
  for (let index = 0; index < states.length; index += 1) states[index]?.work.take(line, day, units);
}

/** Gives the days of a month of which some are not given all. Those before `until` were given what they ask for. */
function giveDays(own: GivingLine, month: number, from: Day, to: Day, until: Day): void {
  const { line, spans, indivisible, period } = own;
  const given = own.given ?? givenDays(own);
  const { asked, planned, allowed } = given;
  if (!indivisible) fillDayUnits(asked, period.from, line, from, to);
  const cuts: DayCut[] = [];
  let span = 0;
  let day = from;
  while (day <= to) {
    while ((spans[span]?.to ?? Infinity) < day) span += 1;
    const begin = spans[span]?.from ?? Infinity;
    let last = to;
    if (begin > day) {
      last = begin <= to ? begin - 1 : to;
      const units = sumOf(asked, day - period.from, last - period.from);
      if (units > 0) addCut(cuts, "not-eligible", undefined, units);
    } else {
      const end = spans[span]?.to ?? to;
      if (end < last) last = end;
      if (day < until) {
        if (until <= last) last = until - 1;
        for (let at = day - period.from; at <= last - period.from; at += 1) allowed[at] = asked[at] ?? 0;
      } else {
        last = runUntil(own, day, last);
        if (giveRun(own, given, cuts, day, last)) given.byDay[month] = true;
      }
    }
    if (indivisible) {
      for (let at = day - period.from; at <= last - period.from; at += 1) {
        if (asked[at] !== planned[at]) given.byDay[month] = true;
      }
    }
    day = last + 1;
  }
  if (cuts.length > 0) given.cuts[month] = cuts;
}

/**
 * Gives a run of days what limits leave; a room that is not enough is used up by its first days. Returns whether some of it was
 * cut.
 */
function giveRun(own: GivingLine, { asked, allowed, rest }: GivenDays, cuts: DayCut[], day: Day, last: Day): boolean {
  const { line, states, indivisible, wholes, held, period } = own;
  const first = day - period.from;
  const units = first === last - period.from ? (asked[first] ?? 0) : sumOf(asked, first, last - period.from);
  if (units === 0) return false;
  const byWholes = indivisible ? wholeOn(wholes, day) : undefined;
  const step = byWholes === undefined ? 1 : whole;
  // Where no limit of whole units asks for them on the last day of a line, what it has begun is cut all the same.
  const over = byWholes === undefined ? (day === line.to ? rest : 0) : units % whole;
  const wanted = units - over;
  const cutter = byWholes ?? wholes[0];
  if (over > 0 && cutter !== undefined) addCut(cuts, cutter.limit.code, cutter.limit, over);
  let room = wanted;
  let tightest: LimitState | undefined;
  for (let index = 0; index < states.length; index += 1) {
    const state = states[index];
    const roomOfState = state?.work.roomOn(line, day) ?? Infinity;
    if (state === undefined || roomOfState >= wanted) continue;
    if (own.asksForDays && state.limit.looksAtDays) held.push({ state, day });
    if (roomOfState >= room) continue;
    room = roomOfState;
    tightest = state;
  }
  room -= room % step;
  if (tightest !== undefined && room < wanted) {
    const { limit, work } = tightest;
    addCut(cuts, limit.code, limit, wanted - room, work.mostOn(day), work.takenBy(day)?.id);
  }
  if (room > 0) {
    takeOf(own, day, room);
    let left = room;
    for (let at = first; left > 0; at += 1) {
      const ofDay = asked[at] ?? 0;
      allowed[at] = ofDay < left ? ofDay : left;
      left -= ofDay;
    }
  }
  return room < units;
}

function sumOf(units: readonly number[], first: number, last: number): number {
  let sum = 0;
  for (let at = first; at <= last; at += 1) sum += units[at] ?? 0;
  return sum;
}
