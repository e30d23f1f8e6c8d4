import { firstDay, lastDay, monthOf, type Day, type Month } from "../../../calendar/index.js";
import type { CaseFacts, LineFacts } from "../../../person/facts/facts.js";
import { allocate, divideRounded, formatScaledShort, quantityDecimals } from "../../../numbers/index.js";
import type { CompiledRounding } from "../../reading/compiled-rounding.js";
import type { CutUnits } from "../../../outcome/cut.js";
import { deathStep } from "../../death/judge-until-death.js";
import type { Failure } from "../../../outcome/finding.js";
import { unitsBetween } from "./day-units.js";
import { unitsGiven } from "../give/given-runs.js";
import type { CompiledLimit } from "../compiled.js";
import type { DayCut, LimitedLine } from "../give/limited-line.js";
import { wholeElsewhere } from "./units-elsewhere.js";
import { unitsBefore, type RunningUnits } from "./units-of-days.js";

const none: readonly never[] = [];

/** Units by line and month, in ten-thousandths, at `line * monthCount + month`. */
interface MonthUnits {
  readonly requested: number[];
  readonly allowed: number[];
  /** What days that another scheme decided would show; undefined where there are none. */
  readonly elsewhere: readonly number[] | undefined;
}

/**
 * Puts what limits left of the days of a line into its months. A month that is not worked out by its days keeps its units.
 */
export function foldMonths(
  limited: LimitedLine,
  { line, index, facts }: { readonly line: LineFacts; readonly index: number; readonly facts: CaseFacts },
  rounding: CompiledRounding,
  units: MonthUnits,
): void {
  const { given, indivisible } = limited;
  const firstMonth = monthOf(facts.from);
  const count = monthOf(facts.to) - firstMonth + 1;
  const running = runningBefore(limited, line, facts.from, rounding);
  for (let month = 0; month < count; month += 1) {
    const at = index * count + month;
    const runs = given[month];
    // Of a quantity per month nothing runs up.
    if (runs === undefined && line.per === "month") continue;
    let asked = 0;
    if (indivisible) asked = sumOfMonth(limited.asked, firstMonth + month, facts);
    else if (line.per !== "month") asked = plannedOf(line, firstMonth + month, facts);
    if (runs !== undefined) {
      const shownWith = (ofDays: number) => Math.max(rounded(running.ofDays + ofDays, rounding) - running.shown, 0);
      if (indivisible) units.requested[at] = shownWith(asked);
      // The days' units are rounded down one by one, so that their sum can differ from the exact units by less than one step.
      units.allowed[at] = Math.min(units.requested[at] ?? 0, shownWith(unitsGiven(runs)));
    }
    if (line.per === "month") continue;
    running.ofDays += asked;
    running.shown += units.requested[at] ?? 0;
    if (units.elsewhere === undefined) continue;
    // Units that come whole are not asked for on days of another scheme, those of other lines run on over them.
    const apart = indivisible && month === 0 ? wholeElsewhere(line, facts, rounding) : undefined;
    running.ofDays += apart?.ofDays ?? 0;
    running.shown += indivisible ? (apart?.shown ?? 0) : (units.elsewhere[at] ?? 0);
  }
}

/**
 * The running sum of a line when a case's period begins. The part of a whole unit that was begun is received in the period, and not
 * before it; what was shown before hangs on how each month was rounded, so that it is handed on.
 */
export function runningBefore(
  { begun }: LimitedLine,
  line: LineFacts,
  day: Day,
  rounding: CompiledRounding,
): RunningUnits {
  const before = unitsBefore(line, day, rounding);
  if (begun === undefined || line.per === "month") return before;
  return { ofDays: before.ofDays - begun.part, shown: begun.shown };
}

/** Adds the reasons for what is cut from one month of a line; together they cut `cut` units. */
export function addReasons(
  cuts: CutUnits[],
  limited: LimitedLine | undefined,
  {
    line,
    month,
    cut,
    conditions,
  }: { readonly line: number; readonly month: number; readonly cut: number; readonly conditions: readonly string[] },
): void {
  if (limited?.given[month] === undefined) {
    if (cut > 0) cuts.push({ line, month, code: "not-eligible", rules: conditions, scaled: cut });
    return;
  }
  const ofMonth = limited.cuts[month] ?? [];
  const [only] = ofMonth;
  if (only !== undefined && ofMonth.length === 1) {
    if (cut > 0) cuts.push(reasonOf(only, { conditions, line, month, scaled: cut }));
    return;
  }
  const parts = partsOf(cut, ofMonth);
  const reasons = ofMonth.flatMap((each, index) => {
    const scaled = parts[index] ?? 0;
    return scaled > 0 ? reasonOf(each, { conditions, line, month, scaled }) : [];
  });
  cuts.push(...reasons.sort(byReason));
}

/** The units of each reason: what is shown of a month is rounded, and its reasons with it. */
function partsOf(cut: number, reasons: readonly DayCut[]): readonly number[] {
  const units = reasons.map((each) => each.units);
  return units.reduce((sum, each) => sum + each, 0) === cut ? units : allocate(cut, units);
}

/** Why units of a month are cut. */
function reasonOf(
  { code, limit, most, by }: DayCut,
  {
    conditions,
    line,
    month,
    scaled,
  }: { readonly conditions: readonly string[]; readonly line: number; readonly month: number; readonly scaled: number },
): CutUnits {
  if (limit === undefined) return { line, month, scaled, code, rules: conditions };
  const reason = cutByLimit(limit, most, { line, month, scaled });
  return by === undefined ? reason : { ...reason, by };
}

/** A limit cuts units of a month. Written out, because spreading keys that may be left out takes most of the time of months with cuts. */
export function cutByLimit(
  { code, names, rule: { source } }: CompiledLimit,
  most: number | undefined,
  { line, month, scaled }: Pick<CutUnits, "line" | "month" | "scaled">,
): CutUnits {
  if (most === undefined) return { line, month, scaled, code, rules: names, source };
  return { line, month, scaled, code, rules: names, source, most: textOf(most) };
}

/** The number that was written last, and its text: a limit leaves the same in most of its windows. */
let known = 0;
let knownText = "0";

function textOf(most: number): string {
  if (most !== known) {
    known = most;
    knownText = formatScaledShort(most, quantityDecimals);
  }
  return knownText;
}

/** The ids, by code unit, of the conditions that fail on some day of a line in a month; `death` where the line has ended. */
export function failingIn(
  month: Month,
  { line, index, facts }: { readonly line: LineFacts; readonly index: number; readonly facts: CaseFacts },
  failures: readonly Failure[],
): readonly string[] {
  const { ends } = facts;
  if (failures.length === 0 && ends === undefined) return none;
  const from = Math.max(firstDay(month), line.from, facts.from);
  const to = Math.min(lastDay(month), line.to, facts.to);
  const failing = failures.filter((failure) => failure.from <= to && failure.to >= from);
  const names = new Set(failing.map((failure) => failure.condition));
  // After a death a line may end before others.
  if (ends !== undefined && (ends.lines[index] ?? ends.last) < to) names.add(deathStep);
  return [...names].sort();
}

function byReason(left: CutUnits, right: CutUnits): number {
  return keyOf(left) < keyOf(right) ? -1 : 1;
}

function keyOf({ code, rules, most = "", by = "" }: CutUnits): string {
  return [code, ...rules, most, by].join(" ");
}

/** What the days of a line in a month ask for. */
function plannedOf(line: LineFacts, month: Month, facts: CaseFacts): number {
  const from = Math.max(firstDay(month), line.from, facts.from);
  return unitsBetween(line, from, Math.min(lastDay(month), line.to, facts.to));
}

function sumOfMonth(days: readonly number[], month: Month, facts: CaseFacts): number {
  const to = Math.min(lastDay(month), facts.to) - facts.from;
  let sum = 0;
  for (let at = Math.max(firstDay(month) - facts.from, 0); at <= to; at += 1) sum += days[at] ?? 0;
  return sum;
}

function rounded(units: number, { step, mode }: CompiledRounding): number {
  return step * divideRounded(units, step, mode);
}
