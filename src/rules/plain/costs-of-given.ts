import type { Day } from "../../calendar/index.js";
import { multiplyDivideTo } from "../../numbers/index.js";
import { priceRunLength } from "../cost/compile.js";
import { type GivenUnits, unitsOf } from "./given-units.js";
import { firstLine, headLength, lineLength } from "./person.js";
import type { Work } from "./work.js";

/**
 * Step 4, cost, of months in which limits cut something: Σ(units of the days × price), rounded once. It takes the place of what the whole month
 * costs, by which every place and price is known.
 *
 * @param target the amounts, in minor units at `line * months + month`, and `sums` their sums by month
 * @param isFull whether prices count as they are, above ceilings too
 * @returns by how much the sum of all changes; NaN where it is more than integers hold
 */
export function takeCostsOfGiven(
  target: number[],
  sums: number[],
  given: GivenUnits,
  work: Work,
  isFull = false,
): number {
  const { cutBy } = given;
  const { count } = work.period.months;
  let changed = 0;
  for (let at = 0; at < cutBy.length; at += 1) {
    if (cutBy[at] === 0) continue;
    const month = at % count;
    const value = costOf((at - month) / count, month, given, work, isFull);
    const change = value - (target[at] ?? 0);
    target[at] = value;
    sums[month] = (sums[month] ?? 0) + change;
    changed += change;
  }
  return changed;
}

/** What the units that a line was given in a month cost. */
function costOf(index: number, month: number, known: GivenUnits, work: Work, isFull: boolean): number {
  const { numbers, compiled, period, names } = work;
  const { starts, count } = period.months;
  const units = known.units[index * count + month] ?? 0;
  if (units === 0) return 0;
  const runsAt = known.runsAt[index * count + month] ?? 0;
  const start = starts[month] ?? 0;
  const next = starts[month + 1] ?? 0;
  const line = firstLine(numbers) + index * lineLength;
  const lineFrom = numbers[line] ?? 0;
  const lineTo = numbers[line + 1] ?? 0;
  const quantity = numbers[line + 2] ?? 0;
  const ownDays = numbers[line + 4] ?? 0;
  const first = lineFrom > start ? lineFrom : start;
  const end = next > period.to ? period.to : next - 1;
  const last = lineTo < end ? lineTo : end;
  const firstPrice = (names.serviceOf[numbers[line + 3] ?? 0] ?? 0) * (compiled.places.length + 1);
  let costs = 0;
  /** What the days so far were given. */
  let given = 0;
  let place = headLength + 2 * (numbers[3] ?? 0);
  for (let day = first; day <= last && given < units; place += 3) {
    const placeTo = numbers[place + 1] ?? 0;
    if (placeTo < day) continue;
    const price = firstPrice + (names.placeOf[numbers[place + 2] ?? 0] ?? 0);
    const runs = compiled.priceRuns[price] ?? [];
    const to = placeTo < last ? placeTo : last;
    for (let run = 0; run < runs.length && day <= to; run += priceRunLength) {
      const runTo = runs[run + 1] ?? 0;
      if (runTo < day) continue;
      day = (runTo < to ? runTo : to) + 1;
      let upTo = units;
      if (day <= last) {
        if (runsAt > 0) upTo = givenBefore(day, known.runs, runsAt - 1);
        else upTo = Math.min(unitsOf(quantity, ownDays, first - start, day - start, next - start), units);
      }
      const recognised = runs[run + 2] ?? 0;
      const weight = isFull ? (compiled.prices[price]?.[run / priceRunLength]?.value ?? recognised) : recognised;
      costs += weight * (upTo - given);
      given = upTo;
    }
  }
  if (costs > Number.MAX_SAFE_INTEGER) return Number.NaN;
  return multiplyDivideTo(1, costs, compiled.priceDenominator, compiled.costRounding);
}

/** What the days of a month before a day were given, of which one after the day was given something too. */
function givenBefore(day: Day, runs: readonly number[], first: number): number {
  let sum = 0;
  let at = first;
  let next = runs[at] ?? day;
  for (; next < day; at += 3) {
    const begin = next;
    const end = runs[at + 1] ?? day;
    next = end < day ? end + 1 : day;
    sum += (runs[at + 2] ?? 0) * (next - begin);
  }
  return sum;
}
