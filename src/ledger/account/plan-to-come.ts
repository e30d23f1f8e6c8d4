import { formatDay, monthOf, parseDay, splitByMonth, type Day, type Month, type Period } from "../../calendar/index.js";
import { divideRounded, formatScaled, quantityDecimals } from "../../numbers/index.js";
import type { PlanLine } from "../../person/plan.js";
import type { Result } from "../../result/result.js";
import { cutLine, minorStep } from "../read/cut-line.js";
import type { LedgerFacts } from "../read/facts.js";
import { lineOn, type LineInForce } from "../read/plan-in-force.js";

/** Units by id of a line, as it is calculated, and month, scaled by four decimals. */
export type UnitsOfMonth = (line: string, month: Month) => number;

/** What lines ask for in each month. */
export function requestedIn({ numbers }: Result): UnitsOfMonth {
  const { lines, units, from, to } = numbers;
  const first = monthOf(from);
  const count = monthOf(to) - first + 1;
  const places = new Map(lines.map(({ id }, index) => [id, index * count]));
  return (line, month) => units.requested[(places.get(line) ?? Number.NaN) + month - first] ?? 0;
}

/** Units that were cancelled of days from a day on and are not charged: as by notice, they are free at once. */
export function cancelledFrom(
  day: Day,
  lines: readonly LineInForce[],
  { cancellations }: LedgerFacts,
  knownOn: Day,
): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const { entry, recorded, from, units: scaled } of cancellations) {
    if (entry.charged || recorded > knownOn || from < day) continue;
    const place = placeOf(lineOn(lines, entry.line, from)?.id ?? "", monthOf(from));
    units.set(place, (units.get(place) ?? 0) + scaled);
  }
  return units;
}

/** A line in a month, as a key: no id has a space. */
export function placeOf(line: string, month: Month): string {
  return `${line} ${month}`;
}

/**
 * A line of which some months come to other units than planned, spread over the days of the month that are its own.
 *
 * @param instead the units of a month; undefined where it is as planned
 */
export function withMonths(
  line: PlanLine,
  instead: (month: Month) => number | undefined,
  minorUnit: number,
): readonly PlanLine[] {
  const parts: PlanLine[] = [];
  let asPlanned: Period | undefined;
  const flush = () => {
    if (asPlanned !== undefined) parts.push(...cutLine(line, asPlanned, minorUnit));
    asPlanned = undefined;
  };
  for (const days of splitByMonth({ from: parseDay(line.from), to: parseDay(line.to) })) {
    const units = instead(monthOf(days.from));
    if (units === undefined) {
      asPlanned = { from: asPlanned?.from ?? days.from, to: days.to };
      continue;
    }
    flush();
    if (units > 0) parts.push(asUnits(line, units, days, minorUnit));
  }
  flush();
  return parts;
}

/** A line with so many units on some of its days; of money, an amount of the currency, half up. */
export function asUnits(line: PlanLine, units: number, days: Period, minorUnit: number): PlanLine {
  const step = line.unit === "money" ? minorStep(minorUnit) : 1;
  // Days of the week say on which days a planned quantity is due.
  const { weekdays, ...rest } = line;
  const quantity = formatScaled(step * divideRounded(units, step, "half-up"), quantityDecimals);
  const own = { from: formatDay(days.from), to: formatDay(days.to) };
  return { ...(weekdays === undefined ? line : rest), ...own, quantity, per: "period" };
}

/** Lines with ids that no entry has, in the order in which lines of one priority are given units; and of which line each was a part. */
export interface NamedLines {
  readonly lines: readonly PlanLine[];
  readonly partOf: ReadonlyMap<string, string>;
}

/** Lines that come, where no entry stands beside them. */
export function asTheyAre(lines: readonly PlanLine[]): NamedLines {
  return { lines, partOf: new Map(lines.map(({ id }) => [id, id])) };
}

/** Gives lines that come ids of their own. */
export function named(lines: readonly PlanLine[], units: readonly { readonly id: string }[]): NamedLines {
  const taken = new Set(units.map(({ id }) => id));
  const width = String(lines.length + taken.size).length;
  let number = 0;
  const next = (): string => {
    number += 1;
    const id = `coming-${String(number).padStart(width, "0")}`;
    return taken.has(id) ? next() : id;
  };
  const order = [...lines].sort((one, other) => (one.from === other.from ? 0 : one.from < other.from ? -1 : 1));
  const own = order.map((line) => ({ part: line.id, line: { ...line, id: next() } }));
  return { lines: own.map(({ line }) => line), partOf: new Map(own.map(({ part, line }) => [line.id, part])) };
}
