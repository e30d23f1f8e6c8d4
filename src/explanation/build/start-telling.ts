import type { OutcomeNumbers, ResultNumbers } from "../../result/numbers.js";
import { monthOf } from "../../calendar/index.js";
import { groupBy } from "../../lists/index.js";
import { recordedOf } from "./told-entries.js";
import type { AmountsTelling, Telling, Told } from "./telling.js";

/** The start of an explanation of these numbers. */
export function startTelling(told: Told, numbers: OutcomeNumbers): Telling {
  const { facts } = told;
  const byKind = groupBy(told.recorded, ({ kind }) => kind);
  const firstMonth = monthOf(facts.from);
  const monthCount = monthOf(facts.to) - firstMonth + 1;
  return {
    ...told,
    numbers,
    firstMonth,
    monthCount,
    amounts: new Map(),
    byKind,
    cutsAt: byLineMonth(numbers.units.cuts, monthCount),
    pricesOf: groupBy(recordedOf({ byKind }, "price"), ({ line }) => line),
    daysOf: groupBy(recordedOf({ byKind }, "day-units"), ({ line }) => line),
    assessmentAt: new Map((facts.assessments ?? []).map(({ id }, index) => [id, index])),
  };
}

/** The start of an explanation of amounts. */
export function startAmounts(told: Told, numbers: ResultNumbers): AmountsTelling {
  const telling = startTelling(told, numbers);
  return { ...telling, numbers, outsideAt: byLineMonth(numbers.outside, telling.monthCount) };
}

/** What stands at each line and month, by the place of the month in lists by line and month. */
function byLineMonth<Item extends { readonly line: number; readonly month: number }>(
  items: readonly Item[],
  monthCount: number,
): ReadonlyMap<number, readonly Item[]> {
  return groupBy(items, ({ line, month }) => line * monthCount + month);
}
