import type { Day, Period } from "../../calendar/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { CompiledScheme } from "../compiled.js";
import type { CompiledLimit } from "../limit/compiled.js";
import { dayDenominator } from "../months/line-days.js";
import type { Months } from "../months/months.js";
import { type BoundNames, firstLine, lineLength } from "./person.js";

/** What a limit by the month or by the day leaves in a period, in ten-thousandths of a unit; infinity where it asks nothing. */
export interface Room {
  readonly limit: CompiledLimit;
  /** Whether it adds up the units of each day, and not those of a month. */
  readonly isByDay: boolean;
  /** By index of the service in the scheme. */
  readonly isCounted: readonly boolean[];
  /** On any day. */
  readonly least: number;
  /** By month, on any day of it. */
  readonly leastOf: readonly number[];
  /** By month, whether it leaves the same on all days of it. */
  readonly isSteady: readonly boolean[];
}

/** Which limits count a service. */
export interface Counting {
  /** Their indexes, in the order of the scheme. */
  readonly limits: readonly number[];
  /** By the same place, how far what a limit leaves of a day stands from that of the day before: 0 for limits by the month. */
  readonly steps: readonly number[];
  /** Whether one of them is by the day. */
  readonly byDay: boolean;
}

/** More days no month has. */
export const mostDaysOfMonth = 31;

/** Whether a limit adds up the units of calendar months or days for everybody alike, and rests on no assumption. */
export function isPlainLimit(limit: CompiledLimit): boolean {
  const { windows, counts, handsOn, shared, purposes, looksAtDays, inWholeUnits, tests, assumption, beyond, unused } =
    limit;
  return (
    (windows === "month" ? !looksAtDays : windows === "day") &&
    counts &&
    handsOn === "limits" &&
    (shared ?? purposes ?? assumption ?? beyond ?? unused) === undefined &&
    !inWholeUnits &&
    tests.length + limit.additions.length === 0 &&
    limit.amounts.every((row) => row.assumption === undefined)
  );
}

/** What the limits of a scheme leave in a period. */
export function roomsOf(months: Months, { to }: Period, { limits, services }: CompiledScheme): readonly Room[] {
  return limits.map((limit) => {
    const byMonth = Array.from({ length: months.count }, (_, month) => {
      const first = months.starts[month] ?? 0;
      return inMonth(limit, first, Math.min((months.starts[month + 1] ?? 0) - 1, to));
    });
    const leastOf = byMonth.map(({ least }) => least);
    return {
      limit,
      isByDay: limit.windows === "day",
      isCounted: services.map(({ id }) => limit.services.has(id)),
      least: Math.min(...leastOf),
      leastOf,
      isSteady: byMonth.map(({ isSteady }) => isSteady),
    };
  });
}

/** Which limits count, by index of the service in the scheme. */
export function countingOf(rooms: readonly Room[], { services }: CompiledScheme): readonly Counting[] {
  return services.map((_, service) => {
    const limits = [...rooms.keys()].filter((limit) => rooms[limit]?.isCounted[service] === true);
    const steps = limits.map((limit) => (rooms[limit]?.isByDay === true ? 1 : 0));
    return { limits, steps, byDay: steps.includes(1) };
  });
}

/** What a limit leaves in one month. */
function inMonth(limit: CompiledLimit, from: Day, to: Day): { readonly least: number; readonly isSteady: boolean } {
  const first = Math.max(from, limit.from);
  const last = Math.min(to, limit.to);
  const asked = limit.amounts.filter((row) => row.from <= last && row.to >= first && first <= last);
  const [only] = asked;
  const isOfAll = only !== undefined && asked.length === 1 && only.from <= from && to <= only.to;
  return {
    least: Math.min(...asked.map(({ value }) => value)),
    isSteady: asked.length === 0 || (isOfAll && first === from && last === to),
  };
}

/** {@link hasRoom} of lines as they were read, before they become numbers. */
export function hasRoomFor(lines: CaseFacts["lines"], rooms: readonly Room[]): boolean {
  return rooms.every(({ limit: { services }, isByDay, least }) => {
    let sum = 0;
    for (const line of lines) {
      const ownDays = line.per === "month" ? 0 : dayDenominator(line, 0);
      if (services.has(line.service)) sum += mostOf(line.quantity, ownDays, isByDay);
    }
    return sum <= least;
  });
}

/** Whether all limits leave more than the plan asks for in any of their windows, so that they give out nothing. */
export function hasRoom(numbers: readonly number[], names: BoundNames, rooms: readonly Room[]): boolean {
  for (const { isCounted, isByDay, least } of rooms) {
    let sum = 0;
    for (let at = firstLine(numbers); at < numbers.length; at += lineLength) {
      if (isCounted[names.serviceOf[numbers[at + 3] ?? 0] ?? -1] !== true) continue;
      sum += mostOf(numbers[at + 2] ?? 0, numbers[at + 4] ?? 0, isByDay);
    }
    if (sum > least) return false;
  }
  return true;
}

/**
 * No more units of a line lie in any month, or on any day.
 *
 * @param ownDays 0 for a quantity a month, 1 for one a day; of other recurrences the general way knows how much falls into a window
 */
function mostOf(quantity: number, ownDays: number, isByDay: boolean): number {
  if (ownDays === 1) return isByDay ? quantity : mostDaysOfMonth * quantity;
  return ownDays === 0 && !isByDay ? quantity : Number.POSITIVE_INFINITY;
}
