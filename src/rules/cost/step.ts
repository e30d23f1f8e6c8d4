import type { Day, Period } from "../../calendar/index.js";
import type { CaseFacts, LineFacts, PlaceSpan } from "../../person/facts/facts.js";
import type { Issue } from "../../errors/index.js";
import { multiplyDivideTo, outOfRange } from "../../numbers/index.js";
import { priceRunLength, type PriceRow } from "./compile.js";
import type { CompiledScheme } from "../compiled.js";
import type { Recorder } from "../recording/recorder.js";
import { addOutside, type OutsideAmount } from "./outside.js";
import { placed } from "../reading/at-path.js";
import { costByMonths } from "./by-months.js";
import { addPriceGap } from "./price-gap.js";
import { priceStart } from "./price-start.js";
import { untilEndOfLine } from "../death/ends-of.js";
import { isPaidElsewhere } from "../common/paid-elsewhere.js";
import { addUnitsByMonth } from "../limit/units/add-units.js";
import type { LimitedLine } from "../limit/give/limited-line.js";
import { addDaysByMonth, dayDenominator, daysOn } from "../months/line-days.js";
import type { PlannedUnits } from "../limit/step.js";
import { lengthOf, type Months } from "../months/months.js";
import { noteAssumption } from "../reading/note-assumption.js";
import { zeros } from "../months/zeros.js";

/** Of a scheme without ceilings, nothing is above one. */
const none: number[] = [];

/** What the cost of one person's lines is worked out with. */
interface Costing {
  readonly compiled: CompiledScheme;
  readonly issues: Issue[];
  readonly assumptions: string[];
  readonly recorder: Recorder | undefined;
  readonly months: Months;
  /** Of the line at hand, (price − ceiling) × days at `kind * months + month`. */
  readonly above: number[];
  /** Of the line at hand, what limits left of its days. */
  limited: LimitedLine | undefined;
}

/**
 * Step 4, cost: the units on days that qualify × the recognised price of the day at the person's place → one amount per line
 * and month. The recognised price is the unit price, and at most the ceiling.
 *
 * A line's month costs quantity × Σ(recognised price × days) ÷ days of the recurrence, exactly, and is rounded once. Where a
 * ceiling cuts a price, the month's full price is worked out and rounded in the same way, and what is outside the budget is
 * the rest: full price = cost + outside, to the cent.
 *
 * @param serviceOf the index in the scheme of the service of each line
 * @param eligible the days that qualify, in order
 * @param units the months of the case's period; and by line, the units of its days where limits cut some: such a month costs
 * Σ(units of the day × price), exactly, and is rounded once
 * @param issues where days without a price are added: nobody may be told that a service costs nothing because no price is known
 * @param assumptions where the assumptions behind the prices used, and behind the ceilings that cut them, are added
 * @param outside where what is above ceilings is added, by line, month and kind
 * @returns minor units at `line * monthCount + month`, in the canonical order of lines
 */
export function cost(
  facts: CaseFacts,
  serviceOf: readonly number[],
  eligible: readonly Period[],
  { months, limited }: Pick<PlannedUnits, "months" | "limited">,
  compiled: CompiledScheme,
  issues: Issue[],
  assumptions: string[],
  outside: OutsideAmount[],
  recorder?: Recorder,
): readonly number[] {
  const { lines } = facts;
  const places = facts[compiled.scheme.cost.residence] ?? [];
  const costs = zeros(lines.length * months.count);
  const above = compiled.outsideKinds.length === 0 ? none : zeros(compiled.outsideKinds.length * months.count);
  const costing: Costing = {
    compiled,
    issues,
    assumptions,
    recorder,
    months,
    above,
    limited: undefined,
  };
  const byMonths = recorder === undefined && above.length === 0;
  const placesAt = places.map(({ place }) => compiled.placeIndexes.get(place) ?? 0);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || isPaidElsewhere(line, compiled)) continue;
    const offset = index * months.count;
    const days = untilEndOfLine(eligible, index, facts);
    const start = priceStart(line, serviceOf[index] ?? 0, compiled);
    try {
      if (byMonths && line.per === "month" && limited[index] === undefined) {
        costByMonths(costs, offset, line, days, places, placesAt, start, costing);
        continue;
      }
      costing.limited = limited[index];
      for (const span of days) {
        const from = span.from > line.from ? span.from : line.from;
        const to = span.to < line.to ? span.to : line.to;
        if (from <= to) addPlaces(costs, offset, line, from, to, places, placesAt, start, costing);
      }
      roundMonths(costs, index, line, outside, costing);
      above.fill(0);
    } catch (error) {
      issues.push(...placed(error, pathOfLine(line)));
    }
  }
  checkTotal(costs, outside, lines, costing);
  return costs;
}

/** Refuses costs whose sum is more than integers hold: every amount of a result is at most what all lines cost in full. */
function checkTotal(
  costs: readonly number[],
  outside: readonly OutsideAmount[],
  lines: readonly LineFacts[],
  { issues, months }: Costing,
): void {
  let sum = 0;
  for (const { minor } of outside) sum += minor;
  for (let at = 0; at < costs.length; at += 1) {
    sum += costs[at] ?? 0;
    if (sum <= Number.MAX_SAFE_INTEGER) continue;
    const line = lines[Math.floor(at / months.count)];
    if (line !== undefined) issues.push(...outOfRange(sum, pathOfLine(line)).issues);
    return;
  }
}

function pathOfLine({ index }: LineFacts): string {
  return `plan.lines[${index}]`;
}

/** Makes amounts of what was added up for the months of a line, of which a ceiling may leave a part outside. */
function roundMonths(
  costs: number[],
  index: number,
  line: LineFacts,
  outside: OutsideAmount[],
  costing: Costing,
): void {
  const { count } = costing.months;
  for (let month = 0; month < count; month += 1) {
    const at = index * count + month;
    const priceDays = costs[at] ?? 0;
    const withinCeilings = priceDays > 0 ? amountOfMonth(line, month, priceDays, "cost", costing) : 0;
    costs[at] = withinCeilings;
    if (costing.above.length > 0) splitAbove(line, index, month, priceDays, withinCeilings, outside, costing);
  }
}

/** Adds price × days for each place where the person lives on the days. */
function addPlaces(
  target: number[],
  offset: number,
  line: LineFacts,
  from: Day,
  to: Day,
  places: readonly PlaceSpan[],
  placesAt: readonly number[],
  start: number,
  costing: Costing,
): void {
  for (let index = 0; index < places.length; index += 1) {
    const span = places[index];
    if (span === undefined || span.to < from) continue;
    if (span.from > to) return;
    const first = from > span.from ? from : span.from;
    const last = to < span.to ? to : span.to;
    addPrices(target, offset, line, first, last, start + (placesAt[index] ?? 0), span.place, costing);
  }
}

/** Adds price × days for each price in force on the days; days without a price are an issue. */
function addPrices(
  target: number[],
  offset: number,
  line: LineFacts,
  from: Day,
  to: Day,
  priceIndex: number,
  place: string,
  costing: Costing,
): void {
  const { compiled, recorder } = costing;
  const runs = compiled.priceRuns[priceIndex] ?? [];
  let day = from;
  for (let at = 0; at < runs.length && day <= to; at += priceRunLength) {
    const end = runs[at + 1] ?? 0;
    if (end < day) continue;
    const begin = runs[at] ?? 0;
    if (begin > to) break;
    if (begin > day) {
      addPriceGap(line, { from: day, to: begin - 1 }, place, costing.issues);
      day = begin;
    }
    const last = end < to ? end : to;
    addWeight(target, offset, line, day, last, runs[at + 2] ?? 0, costing);
    if (runs[at + 3] === 1 || recorder !== undefined) {
      lookAtPrice(compiled.prices[priceIndex]?.[at / priceRunLength], line, day, last, place, costing);
    }
    day = last + 1;
  }
  if (day <= to) addPriceGap(line, { from: day, to }, place, costing.issues);
}

/** What a price means besides its weight: its assumptions, and what is above its ceiling. */
function lookAtPrice(
  row: PriceRow | undefined,
  line: LineFacts,
  from: Day,
  to: Day,
  place: string,
  costing: Costing,
): void {
  // On no day of these, nothing rests on the price.
  if (row === undefined || daysOn(line.weekdays, from, to) === 0) return;
  const { above, months, assumptions, recorder } = costing;
  noteAssumption(row.assumption, assumptions);
  if (row.recognised < row.value) {
    addWeight(above, row.kind * months.count, line, from, to, row.value - row.recognised, costing);
    noteAssumption(row.ceiling?.assumption, assumptions);
  }
  recorder?.record({ kind: "price", line: line.id, from, to, place, price: row });
}

/** Adds weight × days, and weight × units in months that are worked out by their days. */
function addWeight(
  target: number[],
  offset: number,
  line: LineFacts,
  from: Day,
  to: Day,
  weight: number,
  costing: Costing,
): void {
  const { limited, months } = costing;
  if (limited === undefined) addDaysByMonth(target, offset, months, from, to, weight, line.weekdays);
  else addUnitsByMonth(target, offset, months, from, to, weight, line, limited);
}

/** What a ceiling leaves outside of one month of a line: the month's full price, rounded, less its cost. */
function splitAbove(
  line: LineFacts,
  index: number,
  month: number,
  priceDays: number,
  withinCeilings: number,
  outside: OutsideAmount[],
  costing: Costing,
): void {
  const { above, months, compiled } = costing;
  let aboveDays = 0;
  for (let at = month; at < above.length; at += months.count) aboveDays += above[at] ?? 0;
  if (aboveDays === 0) return;
  const minor = amountOfMonth(line, month, priceDays + aboveDays, "fullPrice", costing) - withinCeilings;
  const kinds = compiled.outsideKinds;
  const ofKinds = kinds.length === 1 ? none : kinds.map((_, kind) => above[kind * months.count + month] ?? 0);
  addOutside(outside, index, month, minor, ofKinds, kinds);
}

/** Units × price of one month of a line, rounded. */
function amountOfMonth(
  line: LineFacts,
  index: number,
  priceDays: number,
  name: "cost" | "fullPrice",
  costing: Costing,
): number {
  const { compiled, recorder, months } = costing;
  // Where limits cut some units, what was added up is price × units already.
  const byDay = costing.limited?.given[index] !== undefined;
  const quantity = byDay ? 1 : line.quantity;
  const denominator = (byDay ? 1 : dayDenominator(line, lengthOf(months, index))) * compiled.priceDenominator;
  const value = multiplyDivideTo(quantity, priceDays, denominator, compiled.costRounding);
  recorder?.record({
    kind: "rounding",
    name,
    line: line.id,
    of: undefined,
    month: months.first + index,
    left: quantity,
    right: priceDays,
    denominator,
    parameter: undefined,
    value,
  });
  return value;
}
