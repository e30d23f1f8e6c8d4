import { formatDay, formatMonth, formatPeriod, monthOf, type Day, type Period } from "../calendar/index.js";
import type { CaseFacts, LineFacts, PlaceSpan } from "../client/index.js";
import type { Issue } from "../errors/index.js";
import { multiplyDivide } from "../numbers/index.js";
import type { CompiledScheme } from "../scheme/index.js";
import type { Recorder } from "../trace/index.js";
import { addDaysByMonth, dayDenominator, zeros } from "./line-days.js";
import { noteAssumption } from "./note-assumption.js";

/** What the cost of one line is worked out with. */
interface Costing {
  readonly compiled: CompiledScheme;
  readonly issues: Issue[];
  readonly assumptions: string[];
  readonly recorder: Recorder | undefined;
}

/**
 * Step 4, cost: the units on days that qualify × the price of the day at the person's place → one amount per line and month.
 *
 * A line's month costs quantity × Σ(price × days) ÷ days of the recurrence, exactly, and is rounded once.
 *
 * @param eligible the days that qualify, in order
 * @param issues where days without a price are added: nobody may be told that a service costs nothing because no price is known
 * @param assumptions where the assumptions behind the prices used are added
 * @returns minor units at `line * monthCount + month`, in the canonical order of lines
 */
export function cost(
  facts: CaseFacts,
  eligible: readonly Period[],
  compiled: CompiledScheme,
  issues: Issue[],
  assumptions: string[],
  recorder?: Recorder,
): readonly number[] {
  const firstMonth = monthOf(facts.from);
  const monthCount = monthOf(facts.to) - firstMonth + 1;
  const { lines } = facts;
  const places = facts[compiled.scheme.cost.residence] ?? [];
  const costs = zeros(lines.length * monthCount);
  const costing: Costing = { compiled, issues, assumptions, recorder };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const offset = index * monthCount;
    for (const span of eligible) {
      const from = Math.max(span.from, line.from);
      const to = Math.min(span.to, line.to);
      if (from <= to) addPlaces(costs, offset - firstMonth, line, from, to, places, costing);
    }
    for (let month = 0; month < monthCount; month += 1) {
      const priceDays = costs[offset + month] ?? 0;
      if (priceDays > 0) costs[offset + month] = costOfMonth(line, firstMonth + month, priceDays, costing);
    }
  }
  return costs;
}

/** Adds price × days for each place where the person lives on the days. */
function addPlaces(
  target: number[],
  offset: number,
  line: LineFacts,
  from: Day,
  to: Day,
  places: readonly PlaceSpan[],
  costing: Costing,
): void {
  const { compiled } = costing;
  const service = compiled.serviceIndexes.get(line.service) ?? 0;
  for (let index = 0; index < places.length; index += 1) {
    const span = places[index];
    if (span === undefined || span.to < from) continue;
    if (span.from > to) return;
    const place = compiled.placeIndexes.get(span.place) ?? 0;
    const first = Math.max(from, span.from);
    const last = Math.min(to, span.to);
    addPrices(target, offset, line, first, last, service * compiled.places.length + place, span.place, costing);
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
  const rows = costing.compiled.prices[priceIndex] ?? [];
  let day = from;
  for (let index = 0; index < rows.length && day <= to; index += 1) {
    const row = rows[index];
    if (row === undefined || row.to < day) continue;
    if (row.from > to) break;
    if (row.from > day) {
      costing.issues.push(priceGap(line, day, row.from - 1, place));
      day = row.from;
    }
    const last = row.to < to ? row.to : to;
    addDaysByMonth(target, offset, day, last, row.value, line.weekdays);
    noteAssumption(row.assumption, costing.assumptions);
    costing.recorder?.record({ kind: "price", line: line.id, from: day, to: last, price: row });
    day = last + 1;
  }
  if (day <= to) costing.issues.push(priceGap(line, day, to, place));
}

function costOfMonth(line: LineFacts, month: number, priceDays: number, costing: Costing): number {
  const { compiled, recorder } = costing;
  const { step, mode } = compiled.costRounding;
  const denominator = dayDenominator(line, month) * compiled.priceDenominator;
  const value = step * multiplyDivide(line.quantity, priceDays, denominator * step, mode);
  recorder?.record({
    kind: "rounding",
    amount: `lines.${line.id}.${formatMonth(month)}.cost`,
    numerator: BigInt(line.quantity) * BigInt(priceDays),
    denominator: BigInt(denominator),
    value,
  });
  return value;
}

function priceGap(line: LineFacts, from: Day, to: Day, place: string): Issue {
  return {
    code: "price-gap",
    path: `plan.lines[${line.index}]`,
    expected: `a price of service "${line.service}" at "${place}" on every day of the line that qualifies`,
    received: `no price on ${from === to ? formatDay(from) : formatPeriod({ from, to })}`,
    hint: "Add a price to the scheme for these days, or mark a projection of the last known one as an assumption.",
  };
}
