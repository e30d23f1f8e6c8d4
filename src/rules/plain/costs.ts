import { multiplyDivideTo } from "../../numbers/index.js";
import { priceRunLength } from "../cost/compile.js";
import { monthIndexOn } from "../months/months.js";
import { noteAssumption } from "../reading/note-assumption.js";
import { firstLine, headLength, lineLength } from "./person.js";
import type { Work } from "./work.js";

const none: readonly number[] = [];

/** How many lines there are: what comes after all other lists. */
export function lineCountOf(numbers: readonly number[]): number {
  return (numbers.length - firstLine(numbers)) / lineLength;
}

/**
 * Step 4, cost: units × recognised price, rounded once for each line and month.
 *
 * The twin, written for speed, of `costByMonths`: everything stands in one loop over numbers.
 *
 * @param target where the amounts are put, in minor units at `line * months + month`
 * @param sums where they are added up by month
 * @param isFull whether prices count as they are, above ceilings too
 * @returns the sum of all; NaN where this is for the general way: a name that the scheme does not know, a day without a place or a price
 */
export function addCosts(target: number[], sums: number[], work: Work, isFull = false): number {
  const { numbers, compiled, period, names, assumptions } = work;
  const { starts, count } = period.months;
  const { priceRuns, priceDenominator, costRounding } = compiled;
  if (!knowsPlaces(work)) return Number.NaN;
  const firstPlace = headLength + 2 * (numbers[3] ?? 0);
  const endOfPlaces = firstPlace + 3 * (numbers[4] ?? 0);
  let sum = 0;
  for (let at = firstLine(numbers), offset = 0; at < numbers.length; at += lineLength, offset += count) {
    const service = names.serviceOf[numbers[at + 3] ?? 0] ?? -1;
    if (service < 0) return Number.NaN;
    const firstPrice = service * (compiled.places.length + 1);
    const quantity = numbers[at + 2] ?? 0;
    const ownDays = numbers[at + 4] ?? 0;
    // The month of which only some days are added up so far, and price × days of those.
    let open = -1;
    let openPriceDays = 0;
    for (let place = firstPlace; place < endOfPlaces; place += 3) {
      const from = greatest(numbers[at] ?? 0, numbers[place] ?? 0, period.from);
      const to = least(numbers[at + 1] ?? 0, numbers[place + 1] ?? 0, period.to);
      if (from > to) continue;
      const index = firstPrice + (names.placeOf[numbers[place + 2] ?? 0] ?? -1);
      const runs = priceRuns[index] ?? none;
      let day = from;
      for (let run = 0; run < runs.length && day <= to; run += priceRunLength) {
        const end = runs[run + 1] ?? 0;
        if (end < day) continue;
        if ((runs[run] ?? 0) > day) return Number.NaN;
        let price = runs[run + 2] ?? 0;
        if (runs[run + 3] === 1) {
          const row = compiled.prices[index]?.[run / priceRunLength];
          noteAssumption(row?.assumption, assumptions);
          if (row !== undefined && row.recognised < row.value) {
            noteAssumption(row.ceiling?.assumption, assumptions);
            if (isFull) price = row.value;
          }
        }
        const after = end < to ? end + 1 : to + 1;
        let month = monthIndexOn(period.months, day);
        while (day < after) {
          const first = starts[month] ?? 0;
          let next = starts[month + 1] ?? 0;
          const denominator = (ownDays > 0 ? ownDays : next - first) * priceDenominator;
          if (ownDays === 0 && day === first && next <= after) {
            // A month's quantity at one price costs the same in every whole month, whatever its length.
            const whole = multiplyDivideTo(quantity, price * (next - first), denominator, costRounding);
            do {
              target[offset + month] = whole;
              sums[month] = (sums[month] ?? 0) + whole;
              sum += whole;
              day = next;
              month += 1;
              next = starts[month + 1] ?? Number.POSITIVE_INFINITY;
            } while (next <= after);
            continue;
          }
          const before = open === month ? (target[offset + month] ?? 0) : 0;
          if (open !== month) openPriceDays = 0;
          open = month;
          openPriceDays += price * ((next < after ? next : after) - day);
          const value = multiplyDivideTo(quantity, openPriceDays, denominator, costRounding);
          target[offset + month] = value;
          sums[month] = (sums[month] ?? 0) + value - before;
          sum += value - before;
          day = next < after ? next : after;
          month += 1;
        }
      }
      if (day <= to) return Number.NaN;
    }
  }
  return sum;
}

/** Whether the person lives at one known place on every day. */
function knowsPlaces({ numbers, compiled, period, names }: Work): boolean {
  const first = headLength + 2 * (numbers[3] ?? 0);
  const end = first + 3 * (numbers[4] ?? 0);
  let reached = period.from;
  for (let at = first; at < end; at += 3) {
    const from = greatest(numbers[at] ?? 0, period.from, 0);
    const to = least(numbers[at + 1] ?? 0, period.to, period.to);
    if (from > to) continue;
    const place = compiled.places[names.placeOf[numbers[at + 2] ?? 0] ?? -1];
    if (place === undefined || from !== reached || from < place.from || to > place.to) return false;
    reached = to + 1;
  }
  return reached > period.to;
}

function greatest(one: number, other: number, third: number): number {
  const more = one > other ? one : other;
  return more > third ? more : third;
}

function least(one: number, other: number, third: number): number {
  const less = one < other ? one : other;
  return less < third ? less : third;
}
