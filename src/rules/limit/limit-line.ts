import { lastDay, monthOf, type Day } from "../../calendar/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import { quantityDecimals } from "../../numbers/index.js";
import type { LimitRule } from "./rule.js";
import type { CutCode } from "../../outcome/cut.js";
import { zeros } from "../months/zeros.js";
import type { HeldDay } from "./given-line.js";
import { bindingMost, roomOn, take, takenBy, type LimitState } from "./limit-state.js";
import { looksAtDays } from "./looks-at-days.js";

/** One whole unit. */
const whole = 10 ** quantityDecimals;

/** Units cut from a line in a month, as the days have them. */
export interface DayCut {
  /** Index of the month. */
  readonly month: number;
  readonly code: CutCode;
  /** The limit that cut them; undefined where their days do not qualify. */
  readonly rule: LimitRule | undefined;
  /** What the limit leaves in its window, in ten-thousandths of a unit; 0 unless the code is `over-limit`. */
  readonly most: number;
  /** Id of the line that is received instead; undefined unless the code is `excluded`. */
  readonly by: string | undefined;
  units: number;
}

/** What limits leave of a line. Lists are by day or by month of the case's period. */
export interface LimitedLine {
  /** Units asked for each day, in ten-thousandths. */
  readonly asked: readonly number[];
  /** Units allowed each day, in ten-thousandths. */
  readonly allowed: readonly number[];
  /** Whether a month is worked out by its days, because something of it was cut or its units cannot be divided. */
  readonly byDay: readonly boolean[];
  /** Whether units that cannot be divided were asked for one by one. */
  readonly indivisible: boolean;
  readonly cuts: readonly DayCut[];
  /** The days on which rules about days left less than was asked for. */
  readonly held: readonly HeldDay[];
}

/**
 * What limits leave of one line, day by day; what it is given, it takes of their room.
 *
 * @param planned by day, what the line asks for
 * @param states the limits that concern it
 * @param qualifies by day, 1 where it qualifies
 * @param first the first of the days
 */
export function limitLine(
  line: LineFacts,
  planned: readonly number[],
  states: readonly LimitState[],
  qualifies: readonly number[],
  first: Day,
): LimitedLine {
  const firstMonth = monthOf(first);
  const byDay: boolean[] = Array.from({ length: monthOf(first + planned.length - 1) - firstMonth + 1 }, () => false);
  const indivisible = states.filter((state) => state.limit.rule.kind === "whole-units");
  const isWhole = (at: number): boolean => indivisible.some((state) => (state.windowAt[at] ?? -1) >= 0);
  const asked = indivisible.length === 0 ? planned : inWholeUnits(planned, isWhole);
  const allowed = zeros(asked.length);
  const cuts: DayCut[] = [];
  const held: HeldDay[] = [];
  let month = 0;
  let lastOfMonth = lastDay(firstMonth) - first;
  for (let at = 0; at < asked.length; at += 1) {
    if (at > lastOfMonth) {
      month += 1;
      lastOfMonth = lastDay(firstMonth + month) - first;
    }
    const units = asked[at] ?? 0;
    if (units !== planned[at]) byDay[month] = true;
    if (units === 0) continue;
    if (qualifies[at] !== 1) {
      addCut(cuts, month, "not-eligible", undefined, 0, undefined, units);
      continue;
    }
    const step = indivisible.length > 0 && isWhole(at) ? whole : 1;
    let left = units - (units % step);
    if (left < units) {
      const rule = indivisible.find((state) => (state.windowAt[at] ?? -1) >= 0)?.limit.rule;
      addCut(cuts, month, "not-whole", rule, 0, undefined, units - left);
    }
    let room = left;
    let tightest: LimitState | undefined;
    for (let index = 0; index < states.length; index += 1) {
      const state = states[index];
      const roomOfState = state === undefined ? room : roomOn(state, line, at);
      if (state !== undefined && roomOfState < left && looksAtDays(state.limit.rule)) held.push({ state, at });
      if (roomOfState >= room) continue;
      room = roomOfState;
      tightest = state;
    }
    room -= room % step;
    if (tightest !== undefined && room < left) addCutBy(tightest, at, cuts, month, left - room);
    left = room;
    if (left < units) byDay[month] = true;
    if (left === 0) continue;
    allowed[at] = left;
    for (let index = 0; index < states.length; index += 1) {
      const state = states[index];
      if (state !== undefined) take(state, line, at, left);
    }
  }
  return { asked, allowed, byDay, indivisible: indivisible.length > 0, cuts, held };
}

/** The same units asked for one by one, each on the day that makes it whole; what is left over on the last day. */
function inWholeUnits(planned: readonly number[], isWhole: (at: number) => boolean): number[] {
  const asked = planned.slice();
  let sum = 0;
  let last = -1;
  for (let at = 0; at < planned.length; at += 1) {
    if (planned[at] === 0 || !isWhole(at)) continue;
    sum += planned[at] ?? 0;
    const rest = sum % whole;
    asked[at] = sum - rest;
    sum = rest;
    last = at;
  }
  if (sum > 0) asked[last] = (asked[last] ?? 0) + sum;
  return asked;
}

function addCutBy(state: LimitState, at: number, cuts: DayCut[], month: number, units: number): void {
  const { rule } = state.limit;
  switch (rule.kind) {
    case "most-units":
      addCut(cuts, month, "over-limit", rule, bindingMost(state, at), undefined, units);
      return;
    case "exclusive":
      addCut(cuts, month, "excluded", rule, 0, takenBy(state, at)?.id, units);
      return;
    case "longest-run":
    case "whole-units":
      addCut(cuts, month, "run-too-long", rule, 0, undefined, units);
  }
}

/** Adds the units of a day to those cut in its month for the same reason. */
function addCut(
  cuts: DayCut[],
  month: number,
  code: CutCode,
  rule: LimitRule | undefined,
  most: number,
  by: string | undefined,
  units: number,
): void {
  for (let index = cuts.length - 1; index >= 0; index -= 1) {
    const cut = cuts[index];
    if (cut?.month !== month) break;
    if (cut.code !== code || cut.rule !== rule || cut.most !== most || cut.by !== by) continue;
    cut.units += units;
    return;
  }
  cuts.push({ month, code, rule, most, by, units });
}
