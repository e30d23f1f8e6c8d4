import { intersectLists, type Period } from "../../calendar/index.js";
import { groupByEach } from "../../lists/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
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
import { judgeLimit, type LimitCheck } from "./judge-limit.js";
import type { LimitState } from "./limit-state.js";
import type { LimitedLine } from "./limited-line.js";
import { otherDays } from "./other-days.js";

/**
 * Limits at work: month by month, in a month line by line in canonical order, in a line day by day, units are given that every limit
 * leaves. What is given in a month hangs on no later one. What was given is never taken back and room only shrinks, so that no single
 * cut unit could be put back. Where a rule about days hangs on the days of a line that has none, they are asked for.
 *
 * @param eligible the days that qualify, in order
 * @returns by line; undefined for a line of which limits change nothing
 */
export function limitLines(
  eligible: readonly Period[],
  months: Months,
  check: LimitCheck,
): readonly (LimitedLine | undefined)[] {
  const { facts, compiled, recorder } = check;
  const { lines } = facts;
  const concerned = lines.map((line) => (isPaidElsewhere(line, compiled) ? none : limitsOn(line, compiled)));
  if (concerned.every((each) => each.length === 0)) return none;
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
    (moving || most > state.least || !limit.counts ? states : idle).set(limit, state);
  }
  const ofLine = (some: ReadonlyMap<CompiledLimit, LimitState>, index: number) =>
    some.size === 0 ? none : (concerned[index] ?? none).flatMap((limit) => some.get(limit) ?? []);
  const asksForDays = lines.some((line, index) => (concerned[index] ?? none).length > 0 && isSpread(line));
  const giving = asking.map((each, index) => {
    const own = ofLine(states, index);
    return own.length === 0 ? undefined : givingLine(each, own, facts, asksForDays);
  });
  for (let month = 0; month < months.count; month += 1) {
    const begin = Math.max(months.starts[month] ?? 0, facts.from);
    const end = Math.min((months.starts[month + 1] ?? 0) - 1, facts.to);
    for (const own of giving) {
      if (own !== undefined) giveMonth(own, month, Math.max(begin, own.line.from), Math.min(end, own.line.to));
    }
  }
  // While a limit cannot be judged, nobody knows what it leaves on other days.
  if (check.gaps.length === known && giving.some((each) => each !== undefined && each.held.length > 0)) {
    const given = asking.map((each, index) => {
      const own = giving[index];
      const allowed = own === undefined ? unitsOfSpans(each, facts.from, zerosOf(facts)) : allowedOf(own, months);
      // What leaves more than is asked for had nothing to give out until somebody looks for other days.
      const unasked = ofLine(idle, index);
      for (const { work } of unasked) {
        for (const [at, units] of allowed.entries()) if (units > 0) work.take(each.line, facts.from + at, units);
      }
      const last = lastDayOfLine(each.line, facts, compiled);
      const all = [...(own?.states ?? none), ...unasked];
      return { ...each, last, first: facts.from, allowed, states: all, held: own?.held ?? none };
    });
    askForDays(given, otherDays(given, concerned, check), check);
  }
  return giving.map((own) => {
    if (own === undefined) return undefined;
    if (recorder === undefined) return own.given?.byDay.includes(true) === true ? limitedLine(own) : undefined;
    const allowed = allowedOf(own, months);
    return { ...limitedLine(own), asked: askedOf(own), allowed };
  });
}

const none: readonly never[] = [];

/** The limits that concern a line: those of its service, and of its purpose where a limit asks for one. */
function limitsOn({ service, purpose }: LineFacts, { limitsOf }: CompiledScheme): readonly CompiledLimit[] {
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
  return { asked, allowed, byDay, cuts, indivisible: own.indivisible };
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
