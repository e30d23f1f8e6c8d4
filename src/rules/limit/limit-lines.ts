import { intersectLists, type Day, type Period } from "../../calendar/index.js";
import { groupByEach } from "../../lists/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import type { SharedUnits } from "../../person/facts/shared-units.js";
import type { CompiledLimit } from "./compiled.js";
import type { CompiledScheme } from "../compiled.js";
import { isPaidElsewhere } from "../common/paid-elsewhere.js";
import { lastDayOfLine, untilEndOfLine } from "../death/ends-of.js";
import { monthIndexOn, type Months } from "../months/months.js";
import { zeros } from "../months/zeros.js";
import { unitsOfSpans } from "./asking-line.js";
import { fillDayUnits, mostInWindow } from "./day-units.js";
import { askForDays } from "./days-unknown.js";
import { giveMonth } from "./give-month.js";
import { givenDays, givingLine, isSpread, type GivingLine } from "./giving-line.js";
import type { BegunUnit, LimitsHandedOn, LimitUse, RunSoFar } from "./handed-on-facts.js";
import { judgeLimit, mustBeTold, type LimitCheck } from "./judge-limit.js";
import type { LimitState } from "./limit-state.js";
import type { LimitedLine } from "./limited-line.js";
import { otherDays } from "./other-days.js";
import { sharedUnits, unitsSince, unitsSoFar, type UnitsSoFar } from "./shared-windows.js";
import { windowName, windowOf } from "./window-arithmetic.js";

/** What the months of a line, by its index, have shown as asked for since it began, in ten-thousandths of a unit. */
export type ShownOf = (line: number) => number;

/** What limits leave of the lines of a plan. */
export interface LimitedPlan {
  /** By line; undefined for a line of which limits change nothing. Empty where no limit concerns any line. */
  readonly lines: readonly (LimitedLine | undefined)[];
  /**
   * How limits stand after the period, at whose end a month ends; undefined where one of them could not be judged.
   *
   * @param shownOf what the months of a line have shown as asked for, the period's own included
   */
  readonly after: (shownOf: ShownOf) => LimitsHandedOn | undefined;
  /** What was received in the last month of limits that schemes share. */
  readonly lastMonth: readonly SharedUnits[];
}

/**
 * Limits at work: month by month, in a month line by line in canonical order, in a line day by day, units are given that every limit
 * leaves. What is given in a month hangs on no later one. What was given is never taken back and room only shrinks, so that no single
 * cut unit could be put back. Where a rule about days hangs on the days of a line that has none, they are asked for.
 *
 * @param eligible the days that qualify, in order
 */
export function limitLines(eligible: readonly Period[], months: Months, check: LimitCheck): LimitedPlan {
  const { facts, compiled, recorder } = check;
  const { lines } = facts;
  const concerned = lines.map((line) => (isPaidElsewhere(line, compiled) ? none : limitsOn(line, compiled)));
  if (concerned.every((each) => each.length === 0)) {
    return { lines: none, after: () => handOn(check, noStates, []), lastMonth: none };
  }
  const asking = lines.map((line, index) => {
    const own = { from: Math.max(line.from, facts.from), to: Math.min(line.to, facts.to) };
    const days = own.from > own.to ? none : intersectLists(untilEndOfLine(eligible, index, facts), [own]);
    return { line, spans: days };
  });
  const known = check.gaps.length;
  // Whole units wait for the day that completes them, and so come into other windows than they were planned in.
  const moving = concerned.some((own) => own.some(({ inWholeUnits }) => inWholeUnits));
  const states = new Map<CompiledLimit, LimitState>();
  const idle = new Map<CompiledLimit, LimitState>();
  const linesOf = groupByEach(concerned.keys(), (line) => concerned[line] ?? none);
  for (const limit of compiled.limits) {
    const own = linesOf.get(limit)?.flatMap((index) => asking[index] ?? []);
    if (own === undefined) continue;
    const state = judgeLimit(limit, own, check);
    const most = own.reduce((sum, { line }) => sum + mostInWindow(line, limit.windows, facts), 0);
    const isOwn = limit.counts && limit.shared === undefined;
    (moving || most > state.least || !isOwn ? states : idle).set(limit, state);
  }
  const ofLine = (some: ReadonlyMap<CompiledLimit, LimitState>, index: number) =>
    some.size === 0 ? none : (concerned[index] ?? none).flatMap((limit) => some.get(limit) ?? []);
  const period = { from: facts.from, to: facts.to };
  const asksForDays = lines.some((line, index) => (concerned[index] ?? none).length > 0 && isSpread(line));
  const giving = asking.map((each, index) => {
    const own = ofLine(states, index);
    const begun = check.opening?.begun.find((unit) => unit.line === each.line.id);
    // Written out rather than spread: one is made for each line of each person.
    const { line, spans } = each;
    return own.length === 0 ? undefined : givingLine({ line, spans, states: own, period, asksForDays, begun });
  });
  let received: UnitsSoFar = new Map();
  for (let month = 0; month < months.count; month += 1) {
    if (month === months.count - 1 && check.shared.size > 0) received = unitsSoFar(check.shared);
    const begin = Math.max(months.starts[month] ?? 0, facts.from);
    const end = Math.min((months.starts[month + 1] ?? 0) - 1, facts.to);
    for (const own of giving) {
      if (own !== undefined) giveMonth(own, month, Math.max(begin, own.line.from), Math.min(end, own.line.to));
    }
  }
  const lastMonth = check.shared.size === 0 ? none : unitsSince(received, check.shared);
  // What leaves more than is asked for gives out nothing until somebody asks how it stands.
  const wake = (allowedBy: readonly (readonly number[])[], first: (limit: CompiledLimit) => Day): void => {
    for (const [index, { line }] of asking.entries()) {
      const units = allowedBy[index] ?? none;
      for (const { work, limit } of ofLine(idle, index)) {
        for (let day = Math.max(first(limit), facts.from); day <= facts.to; day += 1) {
          const own = units[day - facts.from] ?? 0;
          if (own > 0) work.take(line, day, own);
        }
      }
    }
    for (const [limit, state] of idle) states.set(limit, state);
    idle.clear();
  };
  const allowedByLine = () =>
    asking.map((each, index) => {
      const own = giving[index];
      return own === undefined ? unitsOfSpans(each, facts.from, zerosOf(facts)) : allowedOf(own, months);
    });
  const isJudged = check.gaps.length === known;
  // While a limit cannot be judged, nobody knows what it leaves on other days.
  if (isJudged && giving.some((each) => each !== undefined && each.held.length > 0)) {
    const allowedBy = allowedByLine();
    wake(allowedBy, () => facts.from);
    const given = asking.map((each, index) => {
      const last = lastDayOfLine(each.line, facts, compiled);
      const held = giving[index]?.held ?? none;
      return {
        ...each,
        last,
        first: facts.from,
        allowed: allowedBy[index] ?? none,
        states: ofLine(states, index),
        held,
      };
    });
    askForDays(given, otherDays(given, concerned, check), check);
  }
  const limited = giving.map((own) => {
    if (own === undefined) return undefined;
    if (recorder === undefined) return own.given?.byDay.includes(true) === true ? limitedLine(own) : undefined;
    const allowed = allowedOf(own, months);
    return { ...limitedLine(own), asked: askedOf(own), allowed };
  });
  const after = (shownOf: ShownOf) => {
    if (!isJudged) return undefined;
    // Only windows that go on are handed on.
    const going = ({ windows }: CompiledLimit) => {
      const { from, to } = windowOf(windows, facts.to);
      return to > facts.to ? from : Infinity;
    };
    if ([...idle.keys()].some((limit) => going(limit) < Infinity)) wake(allowedByLine(), going);
    const begun = giving.flatMap((own, index) => (own === undefined ? [] : begunOf(own, () => shownOf(index))));
    return handOn(check, states, begun);
  };
  return { lines: limited, after, lastMonth };
}

const noStates: ReadonlyMap<CompiledLimit, LimitState> = new Map();

/** How limits stand after a period: also those that concern none of its lines, because their windows go on. */
function handOn(
  check: LimitCheck,
  states: ReadonlyMap<CompiledLimit, LimitState>,
  begun: readonly BegunUnit[],
): LimitsHandedOn {
  const { to } = check.facts;
  const limits: LimitUse[] = [];
  const runs: RunSoFar[] = [];
  const shared = new Map<string, readonly SharedUnits[]>();
  for (const each of check.compiled.limits) {
    if (each.handsOn === undefined) continue;
    const limit = each.rule.id;
    const { used, run } = (states.get(each) ?? judgeLimit(each, none, check)).work.after();
    const from = windowName(each.windows, to);
    if (each.shared !== undefined) {
      // Where anybody knows what was received, it is said, also that it was nothing.
      const key = each.shared;
      const own = sharedUnits(key, from, used);
      const isKnown = windowOf(each.windows, to).from >= check.facts.from || !mustBeTold(each, check);
      if (isKnown) shared.set(key, own.length > 0 ? own : [{ limit: key, used: [] }]);
      continue;
    }
    if (used.length > 0) limits.push(from === undefined ? { limit, used } : { limit, from, used });
    if (run !== undefined) runs.push({ limit, ...run });
  }
  return shared.size === 0 ? { limits, runs, begun } : { limits, runs, begun, shared: [...shared.values()].flat() };
}

/** How a line goes on after a period, where its units come whole and it has begun. */
function begunOf(own: GivingLine, shown: () => number): readonly BegunUnit[] {
  const { line, period, indivisible } = own;
  if (!indivisible || line.from > period.to || line.to <= period.to) return [];
  return [{ line: line.id, part: (own.given ?? givenDays(own)).rest, shown: shown() }];
}

const none: readonly never[] = [];

/** The limits that concern a line: those of its service, and of its purpose where a limit asks for one. */
export function limitsOn({ service, purpose }: LineFacts, { limitsOf }: CompiledScheme): readonly CompiledLimit[] {
  const ofService = limitsOf.get(service) ?? none;
  const isOfPurpose = ({ purposes }: CompiledLimit) =>
    purposes === undefined || (purpose !== undefined && purposes.has(purpose));
  return ofService.every(isOfPurpose) ? ofService : ofService.filter(isOfPurpose);
}

function zerosOf({ from, to }: Period): number[] {
  return zeros(to - from + 1);
}

/** What limits left of a line. */
function limitedLine(own: GivingLine): LimitedLine {
  const { asked, allowed, byDay, cuts } = own.given ?? givenDays(own);
  return { asked, allowed, byDay, cuts, begun: own.begun, indivisible: own.indivisible };
}

/** What a line asks for on each day of a period, also in months that were not worked out by their days. */
function askedOf(own: GivingLine): readonly number[] {
  const { line, period } = own;
  if (own.indivisible) return (own.given ?? givenDays(own)).asked;
  const all = zerosOf(period);
  fillDayUnits(all, period.from, line, Math.max(line.from, period.from), Math.min(line.to, period.to));
  return all;
}

/** What a line is given on each day of a period, also in months that were not worked out by their days. */
function allowedOf(own: GivingLine, months: Months): readonly number[] {
  const { given, period } = own;
  const all = unitsOfSpans(own, period.from, zerosOf(period));
  for (let at = 0; at < all.length; at += 1) {
    if (given?.byDay[monthIndexOn(months, period.from + at)] === true) all[at] = given.allowed[at] ?? 0;
  }
  return all;
}
