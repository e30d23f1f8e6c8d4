import { monthOf, type Period } from "../../calendar/index.js";
import type { LineFacts } from "../../client/index.js";
import { formatScaledShort, quantityDecimals } from "../../numbers/index.js";
import type { CompiledLimit } from "../../scheme/index.js";
import type { CutReason } from "../../trace/index.js";
import { zeros } from "../line-days.js";
import { fillDayUnits } from "./day-units.js";
import { isPaidElsewhere } from "./paid-elsewhere.js";
import { judgeLimit, type LimitCheck } from "./judge-limit.js";
import { bindingMost, roomOn, take, type LimitState } from "./limit-state.js";

/** One whole unit. */
const whole = 10 ** quantityDecimals;

/** Units cut from a line in a month, as the days have them. */
export interface DayCut extends CutReason {
  /** Index of the month. */
  readonly month: number;
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
}

/**
 * Limits at work: each line in canonical order, in each line each day, is given what every limit that concerns it leaves. What
 * was given is never taken back and room only shrinks, so that no single cut unit could be put back.
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
  const qualifies = daysWithin(eligible, facts, dayCount);
  const planned = lines.map((line, index) => {
    const units = zeros(concerned[index]?.length === 0 ? 0 : dayCount);
    if (units.length > 0) {
      fillDayUnits(units, facts.from, line, Math.max(line.from, facts.from), Math.min(line.to, facts.to));
    }
    return units;
  });
  const states = new Map<CompiledLimit, LimitState>();
  for (const limit of limits) {
    const needed = Array.from({ length: dayCount }, () => false);
    let any = false;
    for (const [line, units] of planned.entries()) {
      if (concerned[line]?.includes(limit) !== true) continue;
      any = true;
      for (let at = 0; at < dayCount; at += 1) {
        if ((units[at] ?? 0) > 0 && qualifies[at] === true) needed[at] = true;
      }
    }
    if (any) states.set(limit, judgeLimit(limit, needed, check));
  }
  return lines.map((line, index) => {
    const own = (concerned[index] ?? []).map((limit) => states.get(limit)).filter((state) => state !== undefined);
    return own.length === 0 ? undefined : limitLine(line, planned[index] ?? [], own, qualifies, facts.from);
  });
}

/** Whether a limit concerns a line: its service, and its purpose where the limit asks for one. */
export function concerns(limit: CompiledLimit, line: LineFacts): boolean {
  if (!limit.services.has(line.service)) return false;
  return limit.purposes === undefined || (line.purpose !== undefined && limit.purposes.has(line.purpose));
}

function daysWithin(spans: readonly Period[], period: Period, dayCount: number): readonly boolean[] {
  const within = Array.from({ length: dayCount }, () => false);
  for (const { from, to } of spans) within.fill(true, Math.max(from - period.from, 0), to - period.from + 1);
  return within;
}

function limitLine(
  line: LineFacts,
  planned: number[],
  states: readonly LimitState[],
  qualifies: readonly boolean[],
  first: number,
): LimitedLine {
  const firstMonth = monthOf(first);
  const byDay: boolean[] = Array.from({ length: monthOf(first + planned.length - 1) - firstMonth + 1 }, () => false);
  const indivisible = states.filter((state) => state.limit.rule.kind === "whole-units");
  const isWhole = (at: number): boolean => indivisible.some((state) => !Number.isNaN(state.windowAt[at]));
  const asked = indivisible.length === 0 ? planned : inWholeUnits(planned, isWhole);
  const allowed = zeros(asked.length);
  const cuts: DayCut[] = [];
  for (let at = 0; at < asked.length; at += 1) {
    const units = asked[at] ?? 0;
    const month = monthOf(first + at) - firstMonth;
    if (units !== planned[at]) byDay[month] = true;
    if (units === 0) continue;
    if (qualifies[at] !== true) {
      addCut(cuts, month, { code: "not-eligible", rules: [] }, units);
      continue;
    }
    const step = isWhole(at) ? whole : 1;
    let left = units - (units % step);
    if (left < units) {
      const rule = indivisible.find((state) => !Number.isNaN(state.windowAt[at]))?.limit.rule;
      addCut(cuts, month, { code: "not-whole", rules: [rule?.id ?? ""], source: rule?.source ?? "" }, units - left);
    }
    let room = left;
    let tightest: LimitState | undefined;
    for (const state of states) {
      const roomOfState = roomOn(state, line, at);
      if (roomOfState >= room) continue;
      room = roomOfState;
      tightest = state;
    }
    room -= room % step;
    if (tightest !== undefined && room < left) addCut(cuts, month, reasonOf(tightest, at), left - room);
    left = room;
    if (left < units) byDay[month] = true;
    if (left === 0) continue;
    allowed[at] = left;
    for (const state of states) take(state, line, at, left);
  }
  return { asked, allowed, byDay, indivisible: indivisible.length > 0, cuts };
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

function reasonOf(state: LimitState, at: number): CutReason {
  const { rule } = state.limit;
  const rules = [rule.id];
  const { source } = rule;
  switch (rule.kind) {
    case "most-units": {
      const most = formatScaledShort(bindingMost(state, at), quantityDecimals);
      return { code: "over-limit", rules, most, source };
    }
    case "exclusive":
      return { code: "excluded", rules, by: state.takenBy.get(state.windowAt[at] ?? Number.NaN)?.id ?? "", source };
    case "longest-run":
      return { code: "run-too-long", rules, most: String(rule.days), source };
    case "whole-units":
      return { code: "not-whole", rules, source };
  }
}

function addCut(cuts: DayCut[], month: number, reason: CutReason, units: number): void {
  const same = cuts.find(
    (cut) =>
      cut.month === month &&
      cut.code === reason.code &&
      cut.rules[0] === reason.rules[0] &&
      cut.most === reason.most &&
      cut.by === reason.by,
  );
  if (same === undefined) cuts.push({ ...reason, month, units });
  else same.units += units;
}
