import { intersectLists, type Day, type Period } from "../../../calendar/index.js";
import { unitsBetween } from "../units/day-units.js";
import { addRun } from "./given-runs.js";
import { wholeOn, wholeUnit, type GivingLine } from "./giving-line.js";
import type { LimitState } from "./limit-state.js";
import { addCut, type DayCut } from "./limited-line.js";

/**
 * Gives a line its units of one month, in the order of its days: what every limit that concerns it leaves. What it is given, it
 * takes of their room.
 *
 * Units are given by runs of days that come out of one room, or out of rooms that are the same on each of them.
 *
 * @param from the first day of the line in the month, and `to` the last
 */
export function giveMonth(own: GivingLine, month: number, from: Day, to: Day): void {
  if (from > to) return;
  const { spans, receiving } = own;
  own.runCount = 0;
  if (receiving !== undefined) receiving.runCount = 0;
  let byDay = asksForOthers(own, from, to);
  let day = from;
  for (let at = 0; at < spans.length && day <= to; at += 1) {
    const span = spans[at];
    if (span === undefined || span.to < day) continue;
    const begin = span.from > day ? span.from : day;
    if (begin > to) break;
    if (begin > day) cutOthers(own, month, day, begin - 1);
    const end = span.to < to ? span.to : to;
    for (day = begin; day <= end;) {
      const last = daysOfOneRoom(own, day, end);
      if (giveRun(own, month, day, last)) byDay = true;
      day = last + 1;
    }
  }
  if (day <= to) cutOthers(own, month, day, to);
  if (byDay) own.given[month] = own.runs.slice(0, own.runCount);
  if (byDay && receiving !== undefined) own.received[month] = receiving.runs.slice(0, receiving.runCount);
}

/** Whether a line whose units come whole asks for others on some day of a month than it would if they could be divided. */
function asksForOthers({ whole: days, period }: GivingLine, from: Day, to: Day): boolean {
  if (days === undefined) return false;
  for (let at = from - period.from; at <= to - period.from; at += 1) {
    if (days.asked[at] !== days.planned[at]) return true;
  }
  return false;
}

/** Days that do not qualify are given nothing; of those that another scheme decided, nothing is cut. */
function cutOthers(own: GivingLine, month: number, from: Day, to: Day): void {
  const { elsewhere } = own;
  let units = askedBetween(own, from, to);
  for (const days of elsewhere.length === 0 ? elsewhere : intersectLists(elsewhere, [{ from, to }])) {
    units -= askedBetween(own, days.from, days.to);
  }
  if (units > 0) addCut(cutsOf(own, month), "not-eligible", undefined, units);
}

function cutsOf({ cuts }: GivingLine, month: number): DayCut[] {
  const known = cuts[month];
  if (known !== undefined) return known;
  const own: DayCut[] = [];
  cuts[month] = own;
  return own;
}

function askedBetween({ line, whole: days, period }: GivingLine, from: Day, to: Day): number {
  if (days === undefined) return unitsBetween(line, from, to);
  let sum = 0;
  for (let at = from - period.from; at <= to - period.from; at += 1) sum += days.asked[at] ?? 0;
  return sum;
}

/**
 * The last day of the run, from a day on, whose units come out of one room. Where a limit looks at days, a run has days that are all
 * given the same: of a line with a quantity a day, and before the day on which the room of a longer window comes to its end.
 */
function daysOfOneRoom(own: GivingLine, day: Day, end: Day): Day {
  const { line, states } = own;
  if (own.dayByDay && (own.whole !== undefined || own.asksForDays || line.per !== "day" || line.weekdays !== 0))
    return day;
  // What a limit leaves and what is received over it come to their ends on different days.
  if (own.dayByDay && own.receiving !== undefined) return day;
  let last = end;
  // Where all windows are days, none comes to its end within a run.
  let ofDays = true;
  for (let index = 0; index < states.length; index += 1) {
    const state = states[index];
    if (state === undefined) continue;
    last = state.work.sameUntil(day, last);
    ofDays &&= state.limit.windows === "day";
  }
  if (!own.dayByDay || last === day || ofDays) return last;
  let each = line.quantity;
  let left = Infinity;
  for (let index = 0; index < states.length; index += 1) {
    const state = states[index];
    if (state === undefined) continue;
    const room = state.work.roomOn(line, day, day);
    if (room < each) each = room;
    if (room < left && state.limit.windows !== "day") left = room;
  }
  const days = each === 0 ? Infinity : Math.max(Math.ceil(left / each) - 1, 1);
  return Math.min(last, day + days - 1);
}

/** Units over a limit take room of the others, and none of its own. */
function takeOf({ line, states }: GivingLine, { from, to }: Period, units: number, received: number): void {
  for (let index = 0; index < states.length; index += 1) {
    const state = states[index];
    const taken = state?.limit.beyond === undefined ? received : units;
    if (taken > 0) state?.work.take(line, from, taken, to);
  }
}

/**
 * Gives a run of days what limits leave; a room that is not enough is used up by its first days. Returns whether some of it was
 * cut.
 */
function giveRun(own: GivingLine, month: number, day: Day, last: Day): boolean {
  const { line, states, wholes, held, whole: days } = own;
  const units = askedBetween(own, day, last);
  if (units === 0) return false;
  const byWholes = days === undefined ? undefined : wholeOn(wholes, day);
  // Where no limit of whole units asks for them on the last day of a line, what it has begun is cut all the same.
  const over = byWholes === undefined ? (days !== undefined && day === line.to ? days.rest : 0) : units % wholeUnit;
  const wanted = units - over;
  const cutter = byWholes ?? wholes[0];
  if (over > 0 && cutter !== undefined) addCut(cutsOf(own, month), cutter.limit.code, cutter.limit, over);
  let room = wanted;
  let tightest: LimitState | undefined;
  // What limits leave over which nothing is received: so much the person receives, whoever pays it.
  let received = wanted;
  let hardest: LimitState | undefined;
  for (let index = 0; index < states.length; index += 1) {
    const state = states[index];
    const roomOfState = state?.work.roomOn(line, day, last) ?? Infinity;
    if (state === undefined || roomOfState >= wanted) continue;
    if (own.asksForDays && state.limit.looksAtDays && roomOfState < leftOn(own, day)) held.push({ state, day });
    if (state.limit.beyond === undefined && roomOfState < received) {
      received = roomOfState;
      hardest = state;
    }
    if (roomOfState >= room) continue;
    room = roomOfState;
    tightest = state;
  }
  if (byWholes !== undefined) {
    room -= room % wholeUnit;
    received -= received % wholeUnit;
  }
  if (tightest !== undefined && room < received) cutBy(own, month, tightest, { day, units: received - room });
  if (hardest !== undefined && received < wanted) cutBy(own, month, hardest, { day, units: wanted - received });
  if (received > 0) takeOf(own, { from: day, to: last }, room, received);
  if (room > 0) addRun(own, day, last, room);
  if (received > 0 && own.receiving !== undefined) addRun(own.receiving, day, last, received);
  return room < units;
}

/** What long windows leave of a day, whatever is given in its month. */
function leftOn({ period, leftByLong }: GivingLine, day: Day): number {
  return leftByLong[day - period.from] ?? Infinity;
}

function cutBy(
  own: GivingLine,
  month: number,
  { limit, work }: LimitState,
  { day, units }: { readonly day: Day; readonly units: number },
): void {
  addCut(cutsOf(own, month), limit.code, limit, units, work.mostOn(day), work.takenBy(day)?.id);
}
