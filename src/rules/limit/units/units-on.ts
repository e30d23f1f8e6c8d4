import type { Period } from "../../../calendar/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import type { CompiledRounding } from "../../reading/compiled-rounding.js";
import { addDaysByMonth } from "../../months/line-days.js";
import { lengthOf, monthIndexOn, type Months } from "../../months/months.js";
import { zeros } from "../../../lists/index.js";
import type { UnitLists } from "../give/shown-units.js";
import { type PlannedLine, unitsOfDays } from "./units-of-days.js";

/** The lines of a plan, and over which days and months their units are shown. */
export interface PlannedLines<Line extends PlannedLine = LineFacts> {
  readonly lines: readonly Line[];
  /** The days of the case. */
  readonly period: Period;
  readonly months: Months;
  readonly rounding: CompiledRounding;
}

/** What works out the units of a plan of which nothing is cut. It holds on to nothing else of the case. */
export function uncut(planned: PlannedLines<PlannedLine>): () => UnitLists {
  return () => {
    const requested = unitsOn([planned.period], planned);
    return { requested, allowed: requested };
  };
}

/**
 * The units of each line and month on some days.
 *
 * @param spans the days, in order
 * @param daysOf those of the days that count for a line; left out, all
 * @returns ten-thousandths of a unit at `line * months + month`
 */
export function unitsOn<Line extends PlannedLine>(
  spans: readonly Period[],
  planned: PlannedLines<Line>,
  daysOf: (line: Line, index: number) => readonly Period[] = () => spans,
): number[] {
  const { lines, months } = planned;
  const units = zeros(lines.length * months.count);
  for (const [index, line] of lines.entries()) {
    addUnits(units, { offset: index * months.count, spans: daysOf(line, index), line }, planned);
  }
  return units;
}

/** Puts the units of one line into its months. */
function addUnits(
  units: number[],
  { offset, spans, line }: { readonly offset: number; readonly spans: readonly Period[]; readonly line: PlannedLine },
  { months, period, rounding }: PlannedLines<PlannedLine>,
): void {
  const only = spans[0];
  if (line.per === "month" && spans.length === 1 && only !== undefined) {
    addRunOfMonths(units, { offset, span: only, line }, months, rounding);
    return;
  }
  const { starts } = months;
  let first = months.count;
  let last = -1;
  for (const span of spans) {
    const from = span.from > line.from ? span.from : line.from;
    const to = span.to < line.to ? span.to : line.to;
    if (from > to) continue;
    const begin = monthIndexOn(months, from);
    if (begin < first) first = begin;
    last = addDaysByMonth(units, offset, months, from, to, 1, line.weekdays);
  }
  for (let month = first; month <= last; month += 1) {
    const days = units[offset + month] ?? 0;
    if (days === 0) continue;
    const firstDay = Math.max(starts[month] ?? 0, period.from);
    units[offset + month] = unitsOfDays(line, lengthOf(months, month), firstDay, days, rounding);
  }
}

/**
 * Puts a quantity per month into the months of one run of days: a part of the first and last, and all of those between. All of
 * a month's quantity is the same in every month, whatever its length, so that few months are divided.
 */
function addRunOfMonths(
  units: number[],
  { offset, span, line }: { readonly offset: number; readonly span: Period; readonly line: PlannedLine },
  months: Months,
  rounding: CompiledRounding,
): void {
  const from = span.from > line.from ? span.from : line.from;
  const to = span.to < line.to ? span.to : line.to;
  if (from > to) return;
  const { starts } = months;
  let month = monthIndexOn(months, from);
  let last = monthIndexOn(months, to);
  const next = starts[month + 1] ?? 0;
  if (from > (starts[month] ?? 0) || next > to + 1) {
    const days = (next > to ? to + 1 : next) - from;
    units[offset + month] = unitsOfDays(line, lengthOf(months, month), from, days, rounding);
    month += 1;
  }
  if (month <= last && (starts[last + 1] ?? 0) > to + 1) {
    const first = starts[last] ?? 0;
    units[offset + last] = unitsOfDays(line, lengthOf(months, last), first, to + 1 - first, rounding);
    last -= 1;
  }
  if (month > last) return;
  const length = lengthOf(months, month);
  const whole = unitsOfDays(line, length, from, length, rounding);
  for (; month <= last; month += 1) units[offset + month] = whole;
}
