import type { Decimal } from "decimal.js";
import { weekdays, type Case, type PlanLine } from "../../src/client/index.js";
import { placeOn } from "./conditions.js";
import { dayOfWeek, daysInMonthOf, holdsOn, lengthOf } from "./days.js";
import { Oracle, round, sum } from "./decimals.js";
import type { LimitedDays } from "./limits.js";
import { assumed, valueOf, type Rules } from "./parameters.js";
import { priceRowOn } from "./places.js";

/** One line in one month. */
export interface LineMonth {
  readonly line: PlanLine;
  readonly month: string;
  readonly requested: Decimal;
  readonly allowed: Decimal;
  readonly cost: Decimal;
  readonly assumptions: readonly string[];
  /** Days that qualify and have no price. */
  readonly withoutPrice: readonly string[];
}

/** The lines in canonical order: the most urgent first, then the earliest, then by id. */
export function linesInOrder(client: Case): readonly PlanLine[] {
  const key = ({ priority, from, id }: PlanLine) => `${String(priority).padStart(9, "0")} ${from} ${id}`;
  return [...(client.plan?.lines ?? [])].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** Whether no other programme pays the units of a line. */
export function isPaidHere({ paidBy }: PlanLine, { id }: { readonly id: string }): boolean {
  return paidBy === undefined || paidBy === id;
}

/** Units and cost of a line on the days of a month; `qualifying` are the days of the case that qualify. */
export function lineMonth(
  line: PlanLine,
  month: string,
  days: readonly string[],
  qualifying: ReadonlySet<string>,
  client: Case,
  rules: Rules,
  limited?: LimitedDays,
): LineMonth {
  const { cost } = rules.scheme;
  const quantity = new Oracle(line.quantity);
  const evenly = days
    .filter((day) => holdsOn(line, day) && receivedOn(line, day))
    .map((day) => ({ day, units: quantity.div(partsOfQuantity(line, day)) }));
  const touched = limited?.days.filter((each) => days.includes(each.day) && holdsOn(line, each.day)) ?? [];
  const byDay = touched.some((each) => each.touched);
  const asked =
    byDay && limited?.indivisible === true
      ? touched.map((each) => ({ day: each.day, units: new Oracle(each.asked).div(10_000) }))
      : evenly;
  const allowed = byDay
    ? touched
        .filter(({ day }) => qualifying.has(day))
        .map((each) => ({ day: each.day, units: new Oracle(each.allowed).div(10_000) }))
    : evenly.filter(({ day }) => qualifying.has(day));
  const withoutPrice: string[] = [];
  const assumptions: string[] = [];
  const costs = allowed.map(({ day, units }) => {
    const place = placeOn(day, cost.residence, client) ?? "";
    const row = priceRowOn(line.service, place, day, rules.scheme);
    if (row === undefined) {
      withoutPrice.push(day);
      return new Oracle(0);
    }
    assumptions.push(...assumed(row.price, row.source, rules));
    return units.mul(valueOf(row.price, rules));
  });
  const requested = round(sum(asked.map(({ units }) => units)), cost.unitRounding);
  return {
    line,
    month,
    requested,
    allowed: Oracle.min(requested, round(sum(allowed.map(({ units }) => units)), cost.unitRounding)),
    cost: round(sum(costs), cost.rounding),
    assumptions,
    withoutPrice,
  };
}

/** Whether a line is received on the day of the week. */
export function receivedOn(line: PlanLine, day: string): boolean {
  return line.weekdays?.includes(weekdays[dayOfWeek(day) - 1] ?? "mon") ?? true;
}

/** By how much the quantity of a line is divided to give the units of one day. */
function partsOfQuantity(line: PlanLine, day: string): number {
  switch (line.per) {
    case "day":
    case "once":
      return 1;
    case "week":
      return 7;
    case "month":
      return daysInMonthOf(day);
    case "period":
      return lengthOf(line);
  }
}
