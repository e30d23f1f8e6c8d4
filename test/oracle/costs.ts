import type { Decimal } from "decimal.js";
import { weekdays } from "../../src/person/weekday.js";
import type { Case } from "../../src/person/case.js";
import type { PlanLine } from "../../src/person/plan.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { assumedKindOf } from "./calendar.js";
import { placeOn } from "./conditions.js";
import { dayBefore, dayOfWeek, daysInMonthOf, daysOf, holdsOn, lengthOf } from "./days.js";
import { Oracle, round, sum } from "./decimals.js";
import type { LimitedDays } from "./limits.js";
import { assumed, valueOf, type Rules } from "./parameters.js";
import { priceRowsOn } from "./places.js";
import { whenOn } from "./when.js";

/** One line in one month. */
export interface LineMonth {
  readonly line: PlanLine;
  readonly month: string;
  readonly requested: Decimal;
  readonly allowed: Decimal;
  readonly cost: Decimal;
  /** What units that cost less than an amount each lack of it. */
  readonly below: (amount: Decimal) => Decimal;
  /** What units over limits cost that are received all the same. */
  readonly overLimits: Decimal;
  readonly assumptions: readonly string[];
  /** Days that qualify and have no price. */
  readonly withoutPrice: readonly string[];
  /** Days on which nobody knows which price is the person's. */
  readonly openPrice: readonly string[];
}

/** The lines in canonical order: the most urgent first, then the earliest, then by id. */
export function linesInOrder(client: Case): readonly PlanLine[] {
  const key = ({ priority, from, id }: PlanLine) => `${String(priority).padStart(9, "0")} ${from} ${id}`;
  return [...(client.plan?.lines ?? [])].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** A case whose lines of nights end on the day before the one of leaving. */
export function withoutLeavingDays(client: Case, scheme: Pick<Scheme, "services">): Case {
  const nights = scheme.services.filter(({ lastDay }) => lastDay === "not-counted").map(({ id }) => id);
  const { plan } = client;
  if (plan === undefined || nights.length === 0) return client;
  const lines = plan.lines.map((line) =>
    line.per === "day" && nights.includes(line.service) ? { ...line, to: dayBefore(line.to) } : line,
  );
  return { ...client, plan: { ...plan, lines } };
}

/** Whether no other programme pays the units of a line. */
export function isPaidHere({ paidBy }: PlanLine, { id }: { readonly id: string }): boolean {
  return paidBy === undefined || paidBy === id;
}

/** Whether there is anything of a line that is paid here. */
export function hasUnitsHere(line: PlanLine, scheme: { readonly id: string }): boolean {
  return Number(line.quantity) > 0 && isPaidHere(line, scheme);
}

/** Units and cost of a line in each month; `qualifying` are the days of the case that qualify. */
export function lineMonths(
  line: PlanLine,
  months: ReadonlyMap<string, readonly string[]>,
  qualifying: ReadonlySet<string>,
  client: Case,
  rules: Rules,
  limited?: LimitedDays,
): readonly LineMonth[] {
  const running = {
    asked: limited?.before ?? 0,
    shown: limited?.shown ?? shownBefore(line, client.period.from, rules),
  };
  return [...months].map(([month, days]) => {
    const row = lineMonth(line, month, days, qualifying, client, rules, running, limited);
    if (line.per === "month") return row;
    const asked = daysAmong(limited, days);
    running.asked += asked.reduce((total, each) => total + each.asked, 0);
    running.shown = running.shown.plus(row.requested);
    return row;
  });
}

/** What a line has asked for before a month: by its days under limits, in ten-thousandths, and as its months show it. */
interface Running {
  asked: number;
  shown: Decimal;
}

function lineMonth(
  line: PlanLine,
  month: string,
  days: readonly string[],
  qualifying: ReadonlySet<string>,
  client: Case,
  rules: Rules,
  running: Running,
  limited?: LimitedDays,
): LineMonth {
  const { cost } = rules.scheme;
  const quantity = new Oracle(line.quantity);
  const received = days.filter((day) => holdsOn(line, day) && receivedOn(line, day));
  const evenly = received.map((day) => ({ day, units: quantity.div(partsOfQuantity(line, day)) }));
  const touched = daysAmong(limited, days).filter((each) => holdsOn(line, each.day));
  const byDay = touched.some((each) => each.touched);
  const allowed = byDay
    ? touched
        .filter(({ day }) => qualifying.has(day))
        .map((each) => ({
          day: each.day,
          units: new Oracle(each.allowed).div(10_000),
          received: new Oracle(each.received).div(10_000),
        }))
    : evenly.filter(({ day }) => qualifying.has(day)).map((each) => ({ ...each, received: each.units }));
  const withoutPrice: string[] = [];
  const openPrice: string[] = [];
  const assumptions: string[] = [];
  const priced: { readonly units: Decimal; readonly price: Decimal }[] = [];
  const costs = allowed.map(({ day, units, received }) => {
    if (line.unit === "money") return [units, received] as const;
    const place = placeOn(day, cost.residence, client) ?? "";
    const rows = priceRowsOn(line.service, place, day, rules.scheme).map((row) => ({
      row,
      answer: whenOn(day, row.when, client, rules),
    }));
    const first = rows.find(({ answer }) => answer !== "fails");
    if (first === undefined) {
      if (quantity.gt(0)) withoutPrice.push(day);
      return [new Oracle(0), new Oracle(0)] as const;
    }
    if (first.answer === "unknown" && quantity.gt(0)) openPrice.push(day);
    const { row } = first;
    if (receivedOn(line, day)) {
      const asked = cost.prices.filter(({ service }) => service === line.service);
      assumptions.push(...assumed(row.price, row.source, rules), ...assumedKindOf(day, asked, rules));
    }
    const price = valueOf(row.price, rules);
    priced.push({ units, price });
    return [units.mul(price), received.mul(price)] as const;
  });
  // An amount of money is rounded as it runs up over its line, unless it is one of each month.
  const runsUp = line.unit === "money" && line.per !== "month" && received.length > 0;
  const [first = month] = received;
  const ofDaysBefore = runsUp ? unitsOf(line, daysBefore(line, first), first) : new Oracle(0);
  const before = byDay && runsUp ? new Oracle(running.asked).div(10_000) : ofDaysBefore;
  const [within, inAll] = [0, 1].map((at) => {
    const ofMonth = sum(costs.map((each) => each[at as 0 | 1]));
    return round(before.plus(ofMonth), cost.rounding).minus(round(before, cost.rounding));
  });
  // What the rounded running sum grows by; of a quantity per month the sum starts anew with each month.
  const ofDays = (count: number) => {
    const before = shownBefore(line, first, rules);
    const upTo = line.per === "month" ? count : daysBefore(line, first) + count;
    return count === 0 ? new Oracle(0) : round(unitsOf(line, upTo, first), cost.unitRounding).minus(before);
  };
  const ofUnits = (units: Decimal) =>
    Oracle.max(0, round(new Oracle(running.asked).div(10_000).plus(units), cost.unitRounding).minus(running.shown));
  const asked = sum(touched.map((each) => new Oracle(each.asked).div(10_000)));
  const requested = byDay && limited?.indivisible === true ? ofUnits(asked) : ofDays(received.length);
  return {
    line,
    month,
    requested,
    allowed: byDay ? Oracle.min(requested, ofUnits(sum(allowed.map(({ units }) => units)))) : ofDays(allowed.length),
    cost: within ?? new Oracle(0),
    below: (amount) =>
      round(sum(priced.map(({ units, price }) => units.mul(Oracle.max(0, amount.minus(price))))), cost.rounding),
    overLimits: (inAll ?? new Oracle(0)).minus(within ?? 0),
    assumptions,
    withoutPrice,
    openPrice,
  };
}

function daysAmong(limited: LimitedDays | undefined, days: readonly string[]): LimitedDays["days"] {
  const own = new Set(days);
  return limited?.days.filter((each) => own.has(each.day)) ?? [];
}

/** What the months before a day show of a line. */
export function shownBefore(line: PlanLine, day: string, { scheme }: Rules): Decimal {
  const before = line.per === "month" ? 0 : daysBefore(line, day);
  return before === 0 ? new Oracle(0) : round(unitsOf(line, before, day), scheme.cost.unitRounding);
}

function unitsOf(line: PlanLine, days: number, day: string): Decimal {
  return new Oracle(line.quantity).mul(days).div(partsOfQuantity(line, day));
}

function daysBefore(line: PlanLine, day: string): number {
  if (day <= line.from) return 0;
  const before = { from: line.from, to: dayBefore(day) };
  if (line.weekdays === undefined) return lengthOf(before);
  return daysOf(before).filter((each) => receivedOn(line, each)).length;
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
