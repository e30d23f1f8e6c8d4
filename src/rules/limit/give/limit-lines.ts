import { intersectLists, type Day, type Period } from "../../../calendar/index.js";
import { groupByEach, zeros } from "../../../lists/index.js";
import type { CaseFacts, LineFacts } from "../../../person/facts/facts.js";
import type { SharedUnits } from "../../../person/facts/shared-units.js";
import type { CompiledLimit } from "../compiled.js";
import type { CompiledScheme } from "../../compiled.js";
import { isPaidElsewhere } from "../../common/paid-elsewhere.js";
import { lastDayOfLine, untilEndOfLine } from "../../death/ends-of.js";
import { monthIndexOn, type Months } from "../../months/months.js";
import { unitsAsked, type AskingLine } from "./asking-line.js";
import { mostInWindow } from "../units/day-units.js";
import { askForDays } from "../units/days-unknown.js";
import { giveMonth } from "./give-month.js";
import { givenBetween } from "./given-runs.js";
import { fillAsked } from "./fill-asked.js";
import { givingLine, isSpread, type GivingLine } from "./giving-line.js";
import type { LimitsHandedOn } from "../handed-on-facts.js";
import { begunOf, handOn } from "./hand-on.js";
import { judgeLimit, type LimitCheck } from "./judge-limit.js";
import { atWork, type JudgedLimit, type LimitState } from "./limit-state.js";
import { noteLongWindows } from "./long-windows.js";
import type { LimitedLine } from "./limited-line.js";
import { askingFor, inTurn, otherOf } from "./unused-shares.js";
import { otherDays } from "../units/other-days.js";
import { unitsSince, unitsSoFar, type UnitsSoFar } from "../shared-windows.js";
import { windowOf } from "../units/window-arithmetic.js";

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
  const { lines, elsewhere } = facts;
  const asking = lines.map((line, index): ConcernedLine => {
    if (isPaidElsewhere(line, compiled)) return { line, spans: none, limits: none };
    const limits = limitsOn(line, compiled);
    return { line, spans: limits.length === 0 ? none : spansOf(line, index, eligible, facts), limits };
  });
  const linesOf = groupByEach(asking, ({ limits }) => limits);
  if (linesOf.size === 0) return { lines: none, after: () => handOn(check, noStates, []), lastMonth: none };
  const known = check.gaps.length;
  const concern = [...linesOf.keys()];
  const asksForDays =
    asking.some(({ line, limits }) => limits.length > 0 && isSpread(line)) &&
    concern.some((limit) => limit.looksAtDays);
  // Whole units wait for the day that completes them, and so come into other windows than they were planned in; where lines may be asked
  // for their days, what every limit leaves is looked at.
  const allAtWork = asksForDays || concern.some((limit) => limit.inWholeUnits);
  const states = new Map<CompiledLimit, LimitState>();
  // Those that leave more than is asked for: they give out nothing until somebody asks how they stand.
  const idle: JudgedLimit[] = [];
  const unused: JudgedLimit[] = [];
  for (const limit of compiled.limits) {
    const own = askingFor(limit, linesOf);
    if (own.length === 0) continue;
    const judged = judgeLimit(limit, own, check);
    if (limit.unused !== undefined) {
      unused.push(judged);
      continue;
    }
    let most = 0;
    for (const { line } of own) most += mostInWindow(line, limit.windows, facts);
    if (!allAtWork && limit.counts && !limit.isLookedAt && limit.shared === undefined && most <= judged.least)
      idle.push(judged);
    else states.set(limit, atWork(judged));
  }
  for (const judged of unused) states.set(judged.limit, atWork(judged, otherOf(judged.limit, states, recorder)));
  const period = { from: facts.from, to: facts.to };
  const giving = (states.size === 0 ? none : asking).map(({ line, spans, limits }) => {
    const own = statesOf(limits, states);
    const begun = check.opening?.begun.find((unit) => unit.line === line.id);
    // Written out rather than spread: one is made for each line of each person.
    return own.length === 0
      ? undefined
      : givingLine({ line, spans, states: own, period, elsewhere, asksForDays, begun });
  });
  const turns = unused.length === 0 ? giving : inTurn(giving);
  let received: UnitsSoFar = new Map();
  for (let month = 0; month < months.count; month += 1) {
    if (month === months.count - 1 && check.shared.size > 0) received = unitsSoFar(check.shared);
    const begin = Math.max(months.starts[month] ?? 0, facts.from);
    const end = Math.min((months.starts[month + 1] ?? 0) - 1, facts.to);
    for (const own of asksForDays ? turns : none) {
      if (own !== undefined) noteLongWindows(own, Math.max(begin, own.line.from), Math.min(end, own.line.to));
    }
    for (const own of turns) {
      if (own !== undefined) giveMonth(own, month, Math.max(begin, own.line.from), Math.min(end, own.line.to));
    }
  }
  const lastMonth = check.shared.size === 0 ? none : unitsSince(received, check.shared);
  const unitsOf =
    (which: "given" | "received") =>
    (index: number, from: Day, to: Day): number => {
      const each = asking[index];
      if (each === undefined) return 0;
      const own = giving[index];
      const month = monthIndexOn(months, from);
      const runs = own?.[which][month] ?? own?.given[month];
      return runs === undefined ? unitsAsked(each, from, to) : givenBetween(runs, each.line, from, to);
    };
  /** The units that a line was given on days of one month, and what it received, units over limits too. */
  const [givenOf, receivedOf] = [unitsOf("given"), unitsOf("received")];
  const isJudged = check.gaps.length === known;
  // While a limit cannot be judged, nobody knows what it leaves on other days.
  if (isJudged && giving.some((each) => each !== undefined && each.held.length > 0)) {
    const given = asking.map((each, index) => ({
      ...each,
      last: lastDayOfLine(each.line, facts, compiled),
      givenOn: (day: Day) => givenOf(index, day, day),
      receivedOn: (day: Day) => receivedOf(index, day, day),
      states: giving[index]?.states ?? none,
      held: giving[index]?.held ?? none,
    }));
    askForDays(given, otherDays(given, check), check);
  }
  const limited = giving.map((own, index) => {
    if (own === undefined) return undefined;
    if (recorder === undefined) return own.given.length > 0 ? limitedLine(own) : undefined;
    const ofDays = (of: typeof givenOf) =>
      zeros(facts.to - facts.from + 1).map((_, at) => of(index, facts.from + at, facts.from + at));
    const receivedOn = own.received.length === 0 ? none : ofDays(receivedOf);
    return { ...limitedLine(own), asked: askedOf(own), allowed: ofDays(givenOf), receivedOn };
  });
  const after = (shownOf: ShownOf) => {
    if (!isJudged) return undefined;
    for (const judged of idle.splice(0)) {
      const { limit } = judged;
      const state = atWork(judged);
      states.set(limit, state);
      // Only a window that goes on is handed on: until then nobody has asked what was used of it.
      const window = windowOf(limit.windows, facts.to);
      if (window.to === facts.to) continue;
      for (const [index, { line, limits }] of asking.entries()) {
        if (!limits.includes(limit)) continue;
        for (let day = Math.max(window.from, facts.from); day <= facts.to;) {
          const monthEnd = (months.starts[monthIndexOn(months, day) + 1] ?? 0) - 1;
          const last = state.work.sameUntil(day, Math.min(monthEnd, facts.to));
          const units = (limit.beyond === undefined ? receivedOf : givenOf)(index, day, last);
          if (units > 0) state.work.take(line, day, units, last);
          day = last + 1;
        }
      }
    }
    const begun = giving.flatMap((own, index) => (own === undefined ? [] : begunOf(own, () => shownOf(index))));
    return handOn(check, states, begun);
  };
  return { lines: limited, after, lastMonth };
}

/** How limits of a line stand, those that have nothing to give out left aside: in a loop, as there is one for each line of each person. */
function statesOf(limits: readonly CompiledLimit[], states: ReadonlyMap<CompiledLimit, LimitState>) {
  const own: LimitState[] = [];
  for (const limit of limits) {
    const state = states.get(limit);
    if (state !== undefined) own.push(state);
  }
  return own;
}

const noStates: ReadonlyMap<CompiledLimit, LimitState> = new Map();

/** A line with the limits that concern it. */
interface ConcernedLine extends AskingLine {
  readonly limits: readonly CompiledLimit[];
}

/** The days of a line, within the period, that qualify. */
function spansOf(line: LineFacts, index: number, eligible: readonly Period[], facts: CaseFacts): readonly Period[] {
  const from = Math.max(line.from, facts.from);
  const to = Math.min(line.to, facts.to);
  if (from > to) return none;
  const days = untilEndOfLine(eligible, index, facts);
  const [only] = days;
  const isWhole = days.length === 1 && only !== undefined && only.from <= from && to <= only.to;
  return isWhole ? [{ from, to }] : intersectLists(days, [{ from, to }]);
}

const none: readonly never[] = [];

/** The limits that concern a line: those of its service, and of its purpose where a limit asks for one. */
export function limitsOn({ service, purpose }: LineFacts, { limitsOf }: CompiledScheme): readonly CompiledLimit[] {
  const ofService = limitsOf.get(service) ?? none;
  if (!ofService.some(asksForPurpose)) return ofService;
  return ofService.filter(({ purposes }) => purposes === undefined || (purpose !== undefined && purposes.has(purpose)));
}

function asksForPurpose({ purposes }: CompiledLimit): boolean {
  return purposes !== undefined;
}

/** What limits left of a line. */
function limitedLine({ given, received, cuts, begun, whole }: GivingLine): LimitedLine {
  const [asked, indivisible] = [whole?.asked ?? none, whole !== undefined];
  return { given, received, asked, allowed: none, receivedOn: none, cuts, begun, indivisible };
}

/** What a line asks for on each day of a period, also in months that were not worked out by their days. */
function askedOf(own: GivingLine): readonly number[] {
  const { period, whole } = own;
  if (whole !== undefined) return whole.asked;
  const all = zeros(period.to - period.from + 1);
  fillAsked(all, own);
  return all;
}
