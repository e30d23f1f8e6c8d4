import type { Period } from "../../calendar/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import type { PlaceSpan } from "../../person/facts/spans.js";
import type { Issue } from "../../errors/index.js";
import { multiplyDivideTo } from "../../numbers/index.js";
import { priceRunLength } from "./compile.js";
import type { CompiledScheme } from "../compiled.js";
import { monthIndexOn, type Months } from "../months/months.js";
import { noteAssumption } from "../reading/note-assumption.js";
import { addPriceGap } from "./price-gap.js";

/** What the lines of one person have in common. */
interface Common {
  readonly compiled: CompiledScheme;
  readonly months: Months;
  readonly issues: Issue[];
  readonly assumptions: string[];
}

/**
 * The costs of a line with a quantity per month, of which no day is limited and no price is above a ceiling: the way of most
 * lines, and the same amounts as day by day.
 *
 * A month's quantity at one price costs the same in every month, whatever its length: it is worked out once for all whole
 * months of a price. The days of other months are added up, and the month is rounded when the next one begins: days, places
 * and prices come in their order. Everything stands in one loop, because it is what most of the time of a calculation goes
 * into.
 *
 * @param target where the amounts are put, in minor units, from `offset` on
 * @param eligible the days that qualify, in order
 * @param places where the person lives, in order
 * @param placesAt the index in the scheme of each of them
 * @param start where the prices of the line start
 */
export function costByMonths(
  target: number[],
  offset: number,
  line: LineFacts,
  eligible: readonly Period[],
  places: readonly PlaceSpan[],
  placesAt: readonly number[],
  start: number,
  common: Common,
): void {
  const { compiled, months } = common;
  const { starts } = months;
  const { priceRuns } = compiled;
  const { quantity } = line;
  // The month of which some days are added up, how many it has, and price × days of those so far.
  let open = -1;
  let openLength = 0;
  let openPriceDays = 0;
  for (const { from: spanFrom, to: spanTo } of eligible) {
    const lineFrom = spanFrom > line.from ? spanFrom : line.from;
    const lineTo = spanTo < line.to ? spanTo : line.to;
    if (lineFrom > lineTo) continue;
    for (let place = 0; place < places.length; place += 1) {
      // The index is in range.
      const residence = places[place] as PlaceSpan;
      const from = lineFrom > residence.from ? lineFrom : residence.from;
      const to = lineTo < residence.to ? lineTo : residence.to;
      if (from > to) continue;
      const index = start + (placesAt[place] ?? 0);
      const runs = priceRuns[index] ?? noRuns;
      let day = from;
      for (let at = 0; at < runs.length && day <= to; at += priceRunLength) {
        const end = runs[at + 1] ?? 0;
        if (end < day) continue;
        const begin = runs[at] ?? 0;
        if (begin > to) break;
        if (begin > day) {
          addPriceGap(line, { from: day, to: begin - 1 }, residence.place, common.issues);
          day = begin;
        }
        const price = runs[at + 2] ?? 0;
        if (runs[at + 3] === 1)
          noteAssumption(compiled.prices[index]?.[at / priceRunLength]?.assumption, common.assumptions);
        const after = end < to ? end + 1 : to + 1;
        let month = monthIndexOn(months, day);
        let first = starts[month] ?? 0;
        let next = starts[month + 1] ?? 0;
        let whole = -1;
        while (day < after) {
          if (day === first && next <= after) {
            // A whole month at one price.
            if (whole === -1) {
              whole = rounded(quantity, price * (next - first), next - first, compiled);
            }
            target[offset + month] = whole;
          } else {
            if (open !== month) {
              if (open !== -1) target[offset + open] = rounded(quantity, openPriceDays, openLength, compiled);
              open = month;
              openLength = next - first;
              openPriceDays = 0;
            }
            openPriceDays += price * ((next < after ? next : after) - day);
          }
          day = next;
          month += 1;
          first = next;
          next = starts[month + 1] ?? 0;
        }
        day = after;
      }
      if (day <= to) addPriceGap(line, { from: day, to }, residence.place, common.issues);
    }
  }
  if (open !== -1) target[offset + open] = rounded(quantity, openPriceDays, openLength, compiled);
}

/** What a month costs: quantity × Σ(price × days) ÷ days of the month, rounded. */
function rounded(quantity: number, priceDays: number, length: number, compiled: CompiledScheme): number {
  return multiplyDivideTo(quantity, priceDays, length * compiled.priceDenominator, compiled.costRounding);
}

const noRuns: readonly number[] = [];
