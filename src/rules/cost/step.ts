import type { Period } from "../../calendar/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import { zeros } from "../../lists/index.js";
import { outOfRange } from "../../numbers/index.js";
import type { Run } from "../run.js";
import type { OutsideAmount } from "./outside.js";
import { placed } from "../reading/at-path.js";
import { costByMonths } from "./by-months.js";
import { placeAt, placesOfPrices } from "./places-of-prices.js";
import { priceStart } from "./price-start.js";
import { untilEndOfLine } from "../death/ends-of.js";
import { isPaidElsewhere } from "../common/paid-elsewhere.js";
import type { PlannedUnits } from "../limit/step.js";
import { testedRuns } from "./tested-prices.js";
import { daysOn } from "../months/line-days.js";
import { noteAssumedDays } from "../when/assumed-days.js";
import type { About } from "../when/kind.js";
import { type Costing, addPlaces, amountOfMonth, splitAbove } from "./month-prices.js";

/** What is priced. */
export interface PricedDays {
  /** The index in the scheme of the service of each line. */
  readonly serviceOf: readonly number[];
  /** The days that qualify, in order. */
  readonly eligible: readonly Period[];
  /**
   * The months of the case's period; and by line, the units of its days where limits cut some: such a month costs Σ(units of the day ×
   * price), exactly, and is rounded once.
   */
  readonly units: Pick<PlannedUnits, "months" | "limited">;
}

/** Whose days are priced; the levels of days are looked at where tests of prices ask for them. */
interface PricedPerson extends Run {
  readonly levels?: About["levels"];
}

/** Of a scheme without ceilings, and without units that are received over limits, nothing is outside. */
const none: never[] = [];

/**
 * Step 4, cost: the units on days that qualify × the recognised price of the day at the person's place → one amount per line
 * and month. The recognised price is the unit price, and at most the ceiling.
 *
 * A line's month costs quantity × Σ(recognised price × days) ÷ days of the recurrence, exactly, and is rounded once. Where a
 * ceiling cuts a price, or units over a limit are received all the same, the full price of what is received in the month is worked out
 * and rounded in the same way, and what is outside the budget is the rest: full price = cost + outside, to the cent.
 *
 * @param outside where what is above ceilings and over limits is added, by line, month and kind
 * @param run to whose issues days without a price are added: nobody may be told that a service costs nothing because no price is known; to
 * its assumptions those behind the prices used, and behind the ceilings that cut them
 * @returns minor units at `line * monthCount + month`, in the canonical order of lines
 */
export function cost(
  { serviceOf, eligible, units: { months, limited } }: PricedDays,
  outside: OutsideAmount[],
  { facts, compiled, issues, assumptions, recorder, levels = none }: PricedPerson,
): readonly number[] {
  const { lines } = facts;
  const costs = zeros(lines.length * months.count);
  const above = compiled.outsideKinds.length === 0 ? none : zeros(compiled.outsideKinds.length * months.count);
  const costing: Costing = {
    compiled,
    issues,
    assumptions,
    recorder,
    months,
    from: facts.from,
    lists: compiled,
    passing: new Set(),
    above,
    limited: undefined,
  };
  const tested = compiled.testedPrices;
  const byMonths = recorder === undefined && above.length === 0 && tested === undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || isPaidElsewhere(line, compiled)) continue;
    const offset = index * months.count;
    const days = untilEndOfLine(eligible, index, facts);
    const service = serviceOf[index] ?? 0;
    const start = priceStart(line, service, compiled, compiled);
    const places = placesOfPrices(service, facts, compiled);
    const placesAt = places.map(({ place }) => placeAt(place, compiled));
    try {
      if (byMonths && line.per === "month" && limited[index] === undefined) {
        costByMonths(costs, offset, line, days, places, placesAt, start, costing);
        continue;
      }
      costing.limited = limited[index];
      for (const span of days) {
        const from = span.from > line.from ? span.from : line.from;
        const to = span.to < line.to ? span.to : line.to;
        if (tested === undefined) {
          if (from <= to) addPlaces(costs, offset, line, from, to, places, placesAt, start, costing);
          continue;
        }
        for (const run of testedRuns({ from, to }, { facts, levels }, tested)) {
          costing.passing = run.passing;
          costing.lists = tested.listsFor(run.passing);
          const own = priceStart(line, service, compiled, costing.lists);
          addPlaces(costs, offset, line, run.from, run.to, places, placesAt, own, costing);
          noteAssumedDays(tested.testsOf(line.service), run, (day) => daysOn(line.weekdays, day, day) > 0, assumptions);
        }
      }
      roundMonths(costs, { index, line }, outside, costing);
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
  { index, line }: { readonly index: number; readonly line: LineFacts },
  outside: OutsideAmount[],
  costing: Costing,
): void {
  const { count } = costing.months;
  for (let month = 0; month < count; month += 1) {
    const at = index * count + month;
    const priceDays = costs[at] ?? 0;
    const withinCeilings = priceDays > 0 ? amountOfMonth(line, month, priceDays, "cost", costing) : 0;
    costs[at] = withinCeilings;
    if (costing.above.length > 0) splitAbove({ line, index, month, priceDays, withinCeilings }, outside, costing);
  }
}
