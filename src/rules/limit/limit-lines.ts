import type { Period } from "../../calendar/index.js";
import { groupByEach } from "../../lists/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import type { CompiledLimit } from "./compiled.js";
import type { CompiledScheme } from "../compiled.js";
import { lastDayOfLine, untilEndOfLine } from "../death/ends-of.js";
import { zeros } from "../months/zeros.js";
import { fillDayUnits } from "./day-units.js";
import { askForDays } from "./days-unknown.js";
import { judgeLimit, type LimitCheck } from "./judge-limit.js";
import { limitLine, type LimitedLine } from "./limit-line.js";
import { canBind, take, type LimitState } from "./limit-state.js";
import { otherDays } from "./other-days.js";
import { isPaidElsewhere } from "../common/paid-elsewhere.js";

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
  const concerned = lines.map((line) => (isPaidElsewhere(line, compiled) ? [] : limitsOn(line, compiled)));
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
  const states = new Map<CompiledLimit, LimitState>();
  const idle = new Map<CompiledLimit, LimitState>();
  const linesOf = groupByEach(concerned.keys(), (line) => concerned[line] ?? none);
  for (const limit of compiled.limits) {
    const own = linesOf.get(limit);
    if (own === undefined) continue;
    const asked = zeros(dayCount);
    for (const line of own) {
      const units = planned[line] ?? [];
      const days = qualifies[line] ?? all;
      for (let at = 0; at < dayCount; at += 1) if (days[at] === 1) asked[at] = (asked[at] ?? 0) + (units[at] ?? 0);
    }
    const state = judgeLimit(limit, asked, check);
    (moving || canBind(state, asked) ? states : idle).set(limit, state);
  }
  const ofLine = (some: ReadonlyMap<CompiledLimit, LimitState>, index: number) =>
    (concerned[index] ?? []).flatMap((limit) => some.get(limit) ?? []);
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
    const held = limited[index]?.held ?? [];
    const last = lastDayOfLine(line, facts, compiled);
    return { line, last, days, allowed, states: [...ofLine(states, index), ...unasked], held };
  });
  askForDays(given, otherDays(given, concerned, check), check);
  return limited;
}

const none: readonly never[] = [];

/** The limits that concern a line: those of its service, and of its purpose where a limit asks for one. */
function limitsOn({ service, purpose }: LineFacts, { limitsOf }: CompiledScheme): readonly CompiledLimit[] {
  const ofService = limitsOf.get(service) ?? none;
  const isOfPurpose = ({ purposes }: CompiledLimit) =>
    purposes === undefined || (purpose !== undefined && purposes.has(purpose));
  return ofService.every(isOfPurpose) ? ofService : ofService.filter(isOfPurpose);
}

/** By day of a period, 1 where it lies within the spans. */
function daysWithin(spans: readonly Period[], period: Period, dayCount: number): readonly number[] {
  const within = zeros(dayCount);
  for (const { from, to } of spans) within.fill(1, Math.max(from - period.from, 0), to - period.from + 1);
  return within;
}
