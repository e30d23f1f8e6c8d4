import { lastDay, monthOf, type Day, type Period } from "../../calendar/index.js";
import type { LineFacts } from "../../client/index.js";
import { quantityDecimals } from "../../numbers/index.js";
import type { CompiledLimit, LimitRule } from "../../scheme/index.js";
import type { CutCode } from "../../trace/index.js";
import { fillDayUnits } from "./day-units.js";
import { askForDays, looksAtDays, type HeldDay } from "./days-unknown.js";
import { untilEndOfLine } from "../death/ends-of.js";
import { isPaidElsewhere } from "./paid-elsewhere.js";
import { judgeLimit, type LimitCheck } from "./judge-limit.js";
import { bindingMost, canBind, roomOn, take, takenBy, type LimitState } from "./limit-state.js";
import { zeros } from "../zeros.js";

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
 * Limits at work: each line in canonical order, in each line each day, is given what every limit that concerns it leaves. What
 * was given is never taken back and room only shrinks, so that no single cut unit could be put back. Where a rule about days
 * hangs on the days of a line that has none, they are asked for.
 *
 * @param eligible the days that qualify, in order
 * @returns by line; undefined for a line that no limit concerns
 */
export function limitLines(eligible: readonly Period[], check: LimitCheck): readonly (LimitedLine | undefined)[] {
  const { facts, compiled } = check;
  const { lines } = facts;
  const { limits } = compiled;
  const concerned = lines.map((line) =>
    isPaidElsewhere(line, compiled) ? [] : limits.filter((limit) => concerns(limit, line)),
  );
  if (concerned.every((each) => each.length === 0)) return [];
  const dayCount = facts.to - facts.from + 1;
  const all = daysWithin(eligible, facts, dayCount);
  // After a death each line ends on its own day.
  const qualifies = lines.map((_, index) =>
    facts.ends === undefined ? all : daysWithin(untilEndOfLine(eligible, index, facts), facts, dayCount),
  );
  const planned = lines.map((line, index) => {
    if (concerned[index]?.length === 0) return [];
    const units = zeros(dayCount);
    fillDayUnits(units, facts.from, line, Math.max(line.from, facts.from), Math.min(line.to, facts.to));
    return units;
  });
  // Whole units wait for the day that completes them, and so come into other windows than they were planned in.
  const moving = concerned.some((own) => own.some(({ rule }) => rule.kind === "whole-units"));
  const known = check.gaps.length;
  const states: LimitState[] = [];
  const idle: LimitState[] = [];
  for (const limit of limits) {
    const asked = zeros(dayCount);
    let any = false;
    for (let line = 0; line < lines.length; line += 1) {
      if (concerned[line]?.includes(limit) !== true) continue;
      any = true;
      const units = planned[line] ?? [];
      const days = qualifies[line] ?? all;
      for (let at = 0; at < dayCount; at += 1) if (days[at] === 1) asked[at] = (asked[at] ?? 0) + (units[at] ?? 0);
    }
    if (!any) continue;
    const state = judgeLimit(limit, asked, check);
    (moving || canBind(state, asked) ? states : idle).push(state);
  }
  const ofLine = (some: readonly LimitState[], index: number) =>
    some.filter((state) => concerned[index]?.includes(state.limit) === true);
  const limited = lines.map((line, index) => {
    const own = ofLine(states, index);
    return own.length === 0
      ? undefined
      : limitLine(line, planned[index] ?? [], own, qualifies[index] ?? all, facts.from);
  });
  // While a limit cannot be judged, nobody knows what it leaves on other days.
  if (check.gaps.length > known || limited.every((each) => each === undefined || each.held.length === 0))
    return limited;
  const given = lines.map((line, index) => {
    const days = qualifies[index] ?? all;
    const allowed = limited[index]?.allowed ?? (planned[index] ?? []).map((units, at) => units * (days[at] ?? 0));
    // What leaves more than is asked for had nothing to give out until somebody looks for other days.
    const unasked = ofLine(idle, index);
    for (const state of unasked) {
      for (const [at, units] of allowed.entries()) if (units > 0) take(state, line, at, units);
    }
    return { line, days, allowed, states: [...ofLine(states, index), ...unasked], held: limited[index]?.held ?? [] };
  });
  askForDays(given, facts, check.gaps);
  return limited;
}

/** Whether a limit concerns a line: its service, and its purpose where the limit asks for one. */
export function concerns(limit: CompiledLimit, line: LineFacts): boolean {
  if (!limit.services.has(line.service)) return false;
  return limit.purposes === undefined || (line.purpose !== undefined && limit.purposes.has(line.purpose));
}

/** By day of a period, 1 where it lies within the spans. */
function daysWithin(spans: readonly Period[], period: Period, dayCount: number): readonly number[] {
  const within = zeros(dayCount);
  for (const { from, to } of spans) within.fill(1, Math.max(from - period.from, 0), to - period.from + 1);
  return within;
}

function limitLine(
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
