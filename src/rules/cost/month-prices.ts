import type { Day, Period } from "../../calendar/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import type { PlaceSpan } from "../../person/facts/spans.js";
import type { Issue } from "../../errors/index.js";
import { multiplyDivideTo, safe } from "../../numbers/index.js";
import { type PriceRow, priceRunLength } from "./compile.js";
import type { CompiledScheme } from "../compiled.js";
import type { Recorder } from "../recording/recorder.js";
import { type OutsideAmount, addOutside } from "./outside.js";
import { moneyBefore } from "./money-before.js";
import { priceDecimals } from "./price-decimals.js";
import { addPriceGap } from "./price-gap.js";
import type { PriceLists } from "./tested-prices.js";
import { addBeyondByMonth, addUnitsByMonth } from "../limit/units/add-units.js";
import type { LimitedLine } from "../limit/give/limited-line.js";
import { addDaysByMonth, dayDenominator, daysOn } from "../months/line-days.js";
import { type Months, lengthOf } from "../months/months.js";
import { noteAssumption } from "../reading/note-assumption.js";

/** What the cost of one person's lines is worked out with. */
export interface Costing {
  readonly compiled: CompiledScheme;
  readonly issues: Issue[];
  readonly assumptions: string[];
  readonly recorder: Recorder | undefined;
  readonly months: Months;
  /** The first day that is asked about. */
  readonly from: Day;
  /** The prices of the days at hand. */
  lists: PriceLists;
  /** The tests of prices that the person passes on them, as they are written. */
  passing: ReadonlySet<string>;
  /** Of the line at hand, (price − ceiling) × days, and price × units over limits, at `kind * months + month`. */
  readonly above: number[];
  /** Of the line at hand, what limits left of its days. */
  limited: LimitedLine | undefined;
}

/** Adds price × days for each place where the person lives on the days. */
export function addPlaces(
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
  const { lists, recorder } = costing;
  const runs = lists.priceRuns[priceIndex] ?? [];
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
    if (costing.limited !== undefined && costing.limited.received.length > 0) {
      addBeyond(lists.prices[priceIndex]?.[at / priceRunLength], line, { from: day, to: last }, costing);
    }
    if (runs[at + 3] === 1 || recorder !== undefined) {
      lookAtPrice(lists.prices[priceIndex]?.[at / priceRunLength], line, { from: day, to: last, place }, costing);
    }
    day = last + 1;
  }
  if (day <= to) addPriceGap(line, { from: day, to }, place, costing.issues);
}

/** What is received over limits costs its whole price, which is outside the budget. */
function addBeyond(row: PriceRow | undefined, line: LineFacts, days: Period, costing: Costing): void {
  const { above, months, limited, compiled } = costing;
  if (row === undefined || limited === undefined) return;
  // The kind of units over limits stands behind those of ceilings.
  const kind = compiled.outsideKinds.length - 1;
  addBeyondByMonth(above, kind * months.count, months, days, row.value, line, limited);
}

/** What a price means besides its weight: its assumptions, and what is above its ceiling. */
function lookAtPrice(
  row: PriceRow | undefined,
  line: LineFacts,
  { from, to, place }: { readonly from: Day; readonly to: Day; readonly place: string },
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
  const at = place === "" ? undefined : place;
  recorder?.record({ kind: "price", line: line.id, from, to, place: at, price: row, passing: costing.passing });
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

/** What is outside of the budget of one month of a line: the full price of all that is received, rounded, less its cost. */
export function splitAbove(
  {
    line,
    index,
    month,
    priceDays,
    withinCeilings,
  }: {
    readonly line: LineFacts;
    readonly index: number;
    readonly month: number;
    readonly priceDays: number;
    readonly withinCeilings: number;
  },
  outside: OutsideAmount[],
  costing: Costing,
): void {
  const { above, months, compiled } = costing;
  let aboveDays = 0;
  for (let at = month; at < above.length; at += months.count) aboveDays += above[at] ?? 0;
  if (aboveDays === 0) return;
  const minor = amountOfMonth(line, month, priceDays + aboveDays, "fullPrice", costing) - withinCeilings;
  const kinds = compiled.outsideKinds;
  const ofKinds = kinds.length === 1 ? [] : kinds.map((_, kind) => above[kind * months.count + month] ?? 0);
  addOutside(outside, { line: index, month, minor }, ofKinds, kinds);
}

/**
 * Units × price of one month of a line, rounded. An amount of money that is spread over months is rounded as it runs up over its line,
 * so that an invoice costs what it says: a month costs what the rounded sum grows by.
 */
export function amountOfMonth(
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
  const start = Math.max(months.starts[index] ?? 0, costing.from);
  const before = moneyBefore(line, start, byDay) * 10 ** priceDecimals(compiled);
  const upTo = (sum: number) => multiplyDivideTo(quantity, sum, denominator, compiled.costRounding);
  const value = before === 0 ? upTo(priceDays) : upTo(safe(before + priceDays)) - upTo(before);
  recorder?.record({
    kind: "rounding",
    name,
    line: line.id,
    of: undefined,
    month: months.first + index,
    left: quantity,
    right: priceDays,
    ...(before === 0 ? {} : { before }),
    denominator,
    parameter: undefined,
    value,
  });
  return value;
}
