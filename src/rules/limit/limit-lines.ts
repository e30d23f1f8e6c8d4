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
import { fillDayUnits } from "./day-units.js";
import { askForDays } from "./days-unknown.js";
import { giveMonth } from "./give-month.js";
import { givingLine, type GivingLine } from "./giving-line.js";
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
  const states = new Map<CompiledLimit, LimitState>();
  const linesOf = groupByEach(concerned.keys(), (line) => concerned[line] ?? none);
  for (const limit of compiled.limits) {
    const own = linesOf.get(limit)?.flatMap((index) => asking[index] ?? []);
    if (own !== undefined) states.set(limit, judgeLimit(limit, own, check));
  }
  const giving = asking.map((each, index) => {
    const own = (concerned[index] ?? none).flatMap((limit) => states.get(limit) ?? []);
    return own.length === 0 ? undefined : givingLine(each, own, facts, months.count);
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
      const allowed =
        own === undefined ? unitsOfSpans(each, facts.from, zerosOf(facts)) : allowedOf(own, months, facts);
      const last = lastDayOfLine(each.line, facts, compiled);
      return { ...each, last, first: facts.from, allowed, states: own?.states ?? none, held: own?.held ?? none };
    });
    askForDays(given, otherDays(given, concerned, check), check);
  }
  return giving.map((own) => {
    if (own === undefined) return undefined;
    if (recorder !== undefined) return { ...own, asked: askedOf(own, facts), allowed: allowedOf(own, months, facts) };
    return own.byDay.includes(true) ? own : undefined;
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

/** What a line asks for on each day of a period, also in months that were not worked out by their days. */
function askedOf({ line, indivisible, asked, first }: GivingLine, period: Period): readonly number[] {
  if (indivisible) return asked;
  const all = zerosOf(period);
  fillDayUnits(all, first, line, Math.max(line.from, period.from), Math.min(line.to, period.to));
  return all;
}

/** What a line is given on each day of a period, also in months that were not worked out by their days. */
function allowedOf(own: GivingLine, months: Months, period: Period): readonly number[] {
  const all = unitsOfSpans(own, own.first, zerosOf(period));
  for (let at = 0; at < all.length; at += 1) {
    if (own.byDay[monthIndexOn(months, own.first + at)] === true) all[at] = own.allowed[at] ?? 0;
  }
  return all;
}
