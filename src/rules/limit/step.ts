import type { Period } from "../../calendar/index.js";
import type { CaseFacts, LineFacts } from "../../person/facts/facts.js";
import type { CompiledScheme } from "../compiled.js";
import type { Run } from "../run.js";
import type { CutUnits } from "../../outcome/cut.js";
import type { LevelSpan } from "../assess/assessed-span.js";
import { assess } from "../assess/step.js";
import type { Findings } from "../../outcome/finding.js";
import { untilEndOfLine } from "../death/ends-of.js";
import { daysAsked } from "../common/days-asked.js";
import { isPaidElsewhere } from "../common/paid-elsewhere.js";
import { addReasons, failingIn, foldMonths, runningBefore } from "./units/fold-months.js";
import type { UsedWindows } from "./compiled.js";
import type { LimitsHandedOn } from "./handed-on-facts.js";
import { limitLines, type LimitedPlan } from "./give/limit-lines.js";
import type { LimitedLine } from "./give/limited-line.js";
import { shownSoFar } from "./give/shown-so-far.js";
import { ShownUnits } from "./give/shown-units.js";
import { unitsElsewhere } from "./units/units-elsewhere.js";
import { uncut, unitsOn } from "./units/units-on.js";
import { monthsOf, type Months } from "../months/months.js";

/** The units of a plan by line and month. requested = allowed + cut, and each line's month has reasons for all that is cut. */
export interface PlannedUnits {
  readonly months: Months;
  readonly units: ShownUnits;
  /** By line, the units of its days where a limit concerns it. Empty where no limit concerns any line. */
  readonly limited: readonly (LimitedLine | undefined)[];
  /** How limits stand after the period, at whose end a month ends; undefined where one of them could not be judged. */
  readonly after: () => LimitsHandedOn | undefined;
  /** What was received in the last month of limits that schemes share. */
  readonly lastMonth: LimitedPlan["lastMonth"];
}

/** The days on which units are given out, and by what limits go. */
export interface LimitedDays {
  /** The days that qualify, in order. */
  readonly eligible: readonly Period[];
  /** The level of each day, for limits that depend on it. */
  readonly levels: readonly LevelSpan[];
  /**
   * Its failures are the reasons of days that do not qualify; facts without which a limit cannot be judged are added to its gaps, and the
   * units are then not to be used.
   */
  readonly findings: Findings;
  /** How limits stand at the end of the month before the period; left out, as the case states it. */
  readonly opening?: LimitsHandedOn | undefined;
}

const none: readonly never[] = [];

/** What a scheme without limits leaves. */
const unlimited: LimitedPlan = {
  lines: none,
  after: () => ({ limits: none, runs: none, begun: none }),
  lastMonth: none,
};

/** Where there are no limits, nothing is shared. */
const nothingShared = new Map<string, UsedWindows>();

/**
 * Step 3, limit: the units the plan asks for, and of these the units on days that qualify and that the limits leave.
 *
 * A month's or week's quantity counts by its days; a quantity for the line's whole period is spread evenly over its days; a
 * quantity received once falls on its day. The units of a month are rounded where they are shown, so that the months of a
 * whole line add up to its quantity; costs rest on the exact units. A line's month in which no limit cuts anything has the same units and costs as without limits; in the others
 * the quantity is spread over its days in ten-thousandths of a unit, and what is allowed is the sum of its days.
 *
 * Units are given out month by month, in a month in the canonical order of lines, in each line by days: what is given in a month hangs
 * on no later one, and no single cut unit could be put back.
 *
 * @param run to whose assumptions those behind the limits that concern a line are added
 */
export function limit(
  { eligible, levels, findings, opening }: LimitedDays,
  { facts, compiled, assumptions, recorder }: Run,
): PlannedUnits {
  const months = monthsOf(facts);
  const only = eligible[0];
  const allDays = eligible.length === 1 && only?.from === facts.from && only.to === facts.to;
  const nothingCut =
    allDays && !facts.lines.some((line, index) => isPaidElsewhere(line, compiled) || endsEarly(line, index, facts));
  const { from, to, lines } = facts;
  const planned = { lines, period: { from, to }, months, rounding: compiled.unitRounding };
  const about = { facts, levels: facts.ends === undefined ? levels : levelsAfterDeath(facts, compiled) };
  const hasLimits = compiled.limits.length > 0;
  const shared = hasLimits ? new Map<string, UsedWindows>() : nothingShared;
  const check = { facts, about, compiled, gaps: findings.gaps, assumptions, recorder, opening, shared };
  const { lines: limited, after, lastMonth } = hasLimits ? limitLines(eligible, months, check) : unlimited;
  const afterOf = (shown: ShownUnits) => () => after((index) => shownSoFar(index, check, shown));
  if (nothingCut && limited.every((line) => line === undefined) && lines.every(isSafe)) {
    const shown = new ShownUnits(uncut(planned));
    return { months, units: shown, limited: none, after: afterOf(shown), lastMonth };
  }
  const requested = unitsOn(daysAsked(facts), planned);
  const allowed = nothingCut
    ? requested.slice()
    : unitsOn(eligible, planned, (line, index) =>
        isPaidElsewhere(line, compiled) ? none : untilEndOfLine(eligible, index, facts),
      );
  const units = { requested, allowed };
  const elsewhere = unitsElsewhere(facts, planned);
  const cuts: CutUnits[] = [];
  for (let index = 0; index < facts.lines.length; index += 1) {
    const line = facts.lines[index];
    if (line === undefined) continue;
    const limitedLine = limited[index];
    const ofLine = { line, index, facts };
    if (limitedLine !== undefined) {
      foldMonths(limitedLine, ofLine, compiled.unitRounding, { ...units, elsewhere });
      const { asked, allowed: left, receivedOn, given, indivisible } = limitedLine;
      recorder?.record({
        kind: "day-units",
        line: line.id,
        first: facts.from,
        asked,
        allowed: left,
        received: receivedOn,
        before: runningBefore(limitedLine, line, facts.from, compiled.unitRounding),
        byDay: Array.from({ length: months.count }, (_, month) => given[month] !== undefined),
        indivisible,
      });
    }
    for (let month = 0; month < months.count; month += 1) {
      const at = index * months.count + month;
      const cut = (units.requested[at] ?? 0) - (units.allowed[at] ?? 0);
      if (cut === 0) continue;
      const conditions = failingIn(months.first + month, ofLine, findings.failures);
      const known = cuts.length;
      if (isPaidElsewhere(line, compiled)) {
        cuts.push({ line: index, month, code: "paid-by-another-programme", rules: [line.paidBy], scaled: cut });
      } else addReasons(cuts, limitedLine, { line: index, month, cut, conditions });
      if (recorder === undefined) continue;
      for (const reason of cuts.slice(known)) {
        recorder.record({ kind: "cut", line: line.id, month: months.first + month, reason });
      }
    }
  }
  const shown = new ShownUnits(units, cuts);
  return { months, units: shown, limited, after: afterOf(shown), lastMonth };
}

/** The levels of all days, also of those after a death on which nothing goes on: a plan asks for units there that nobody receives. */
function levelsAfterDeath(facts: CaseFacts, compiled: CompiledScheme): readonly LevelSpan[] {
  return assess({ ...facts, ends: undefined }, compiled, { failures: [], gaps: [] });
}

/** Whether a line ends after a death before its own last day. */
function endsEarly(line: LineFacts, index: number, { ends, to }: CaseFacts): boolean {
  return ends !== undefined && (ends.lines[index] ?? ends.last) < Math.min(line.to, to);
}

/** Whether the units of a line's months are certainly within what is exact: a part of the quantity, and far below 2^53. */
function isSafe(line: LineFacts): boolean {
  return line.per === "month" && line.quantity < 2 ** 52;
}
