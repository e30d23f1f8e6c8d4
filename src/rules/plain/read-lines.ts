import type { Day } from "../../calendar/index.js";
import { quantityDecimals } from "../../numbers/index.js";
import type { PeriodText } from "../../person/dated.js";
import { isId } from "../../person/id.js";
import type { PlanLine } from "../../person/plan.js";
import { mostUnits } from "../../person/units-within.js";
import type { LineName } from "../../result/numbers.js";
import type { PlannedLine } from "../limit/units/units-of-days.js";
import { dayDenominator } from "../months/line-days.js";
import type { CompiledScheme } from "../compiled.js";
import { lineLength, mostOfDays, type PlainPerson } from "./person.js";
import { amountOf, dayOf, isRecord } from "./rows.js";

/**
 * Puts the numbers of the lines of a plan, which stand in canonical order, at the end of those of the person.
 *
 * @param numbers beginning with the first and the last day of the case
 * @returns the names; undefined where the lines do not stand so, or one is wrong or not plain
 */
export function addLines(
  numbers: number[],
  rows: readonly PlanLine[],
  period: PeriodText,
  { serviceIndexes, services }: CompiledScheme,
): readonly LineName[] | undefined {
  const [begin = 0, end = 0] = numbers;
  const names: LineName[] = [];
  let at = numbers.length - rows.length * lineLength;
  let units = 0;
  let before: PlanLine | undefined;
  let fromBefore = 0;
  for (const row of rows) {
    const index = serviceIndexes.get(row.service) ?? -1;
    const unit = services[index]?.unit;
    const from = row.from === period.from ? begin : dayOf(row.from);
    const to = row.to === period.to ? end : dayOf(row.to);
    const quantity = amountOf(row.quantity, quantityDecimals);
    if (unit === undefined || unit !== row.unit || !isPlain(row) || !(from <= to)) return undefined;
    if (!(quantity >= 0 && quantity < mostOfDays)) return undefined;
    if (before !== undefined && !follows(row, from, before, fromBefore)) return undefined;
    // A plan comes to at most a month's quantity for each of its days.
    units += quantity * (to - from + 1);
    before = row;
    fromBefore = from;
    for (let known = 0; known < names.length; known += 1) if (names[known]?.id === row.id) return undefined;
    numbers[at] = from;
    numbers[at + 1] = to;
    numbers[at + 2] = quantity;
    numbers[at + 3] = index;
    numbers[at + 4] = dayDenominator({ from, to, per: row.per }, 0);
    at += lineLength;
    names.push({ id: row.id, service: row.service, unit });
  }
  return units <= mostUnits ? names : undefined;
}

/** How often the quantity of a line can come again: told apart by into how many days it is divided. */
const recurring = ["month", "week", "day"] as const;

/** Whether nothing is said of a line but service, days, priority and a quantity that comes again on days that nobody names. */
function isPlain(row: PlanLine): boolean {
  const { per, priority, weekdays, paidBy, purpose, provider, timeBand, groupSize } = row;
  return (
    recurring.some((known) => known === per) &&
    isId(row.id) &&
    Number.isInteger(priority) &&
    priority >= 1 &&
    priority <= 1_000_000 &&
    weekdays === undefined &&
    paidBy === undefined &&
    purpose === undefined &&
    provider === undefined &&
    timeBand === undefined &&
    groupSize === undefined &&
    !isRecord(row)
  );
}

/** Whether a line comes after another by priority, first day and id. */
function follows(row: PlanLine, from: Day, before: PlanLine, fromBefore: Day): boolean {
  if (row.priority !== before.priority) return row.priority > before.priority;
  return from === fromBefore ? row.id > before.id : from > fromBefore;
}

/** The lines of a person of whom only numbers were read, as units ask for them. */
export function plannedOf({ numbers, lines }: PlainPerson): readonly PlannedLine[] {
  const first = numbers.length - lines.length * lineLength;
  return lines.map((_, index) => {
    const [from = 0, to = 0, quantity = 0, , ownDays = 0] = numbers.slice(first + index * lineLength);
    const per = recurring.find((each) => dayDenominator({ from, to, per: each }, 0) === ownDays) ?? recurring[0];
    return { from, to, quantity, per, weekdays: 0 };
  });
}
