import type { Period } from "../../calendar/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { CompiledScheme } from "../compiled.js";
import type { CompiledLimit } from "../limit/compiled.js";
import { type BoundNames, firstLine, lineLength } from "./person.js";

/** The least that a limit by the month leaves on any day of a period, in ten-thousandths of a unit, and the services it counts. */
export interface Room {
  readonly services: CompiledLimit["services"];
  readonly isCounted: readonly boolean[];
  readonly least: number;
}

/** Whether a limit adds up the units of calendar months for everybody alike, and rests on no assumption. */
export function isPlainLimit(limit: CompiledLimit): boolean {
  const { windows, counts, handsOn, shared, purposes, looksAtDays, inWholeUnits, tests, assumption } = limit;
  return (
    windows === "month" &&
    counts &&
    handsOn === "limits" &&
    (shared ?? purposes ?? assumption) === undefined &&
    !looksAtDays &&
    !inWholeUnits &&
    tests.length + limit.additions.length === 0 &&
    limit.amounts.every((row) => row.assumption === undefined)
  );
}

/** What the limits of a scheme leave in a period. */
export function roomsOf({ from, to }: Period, { limits, services }: CompiledScheme): readonly Room[] {
  return limits.map((limit) => {
    const first = Math.max(from, limit.from);
    const last = Math.min(to, limit.to);
    const asked = limit.amounts.filter((row) => row.from <= last && row.to >= first && first <= last);
    return {
      services: limit.services,
      isCounted: services.map(({ id }) => limit.services.has(id)),
      least: Math.min(...asked.map(({ value }) => value)),
    };
  });
}

/** {@link hasRoom} of lines as they were read, before they become numbers. */
export function hasRoomFor(lines: CaseFacts["lines"], rooms: readonly Room[]): boolean {
  return rooms.every(({ services, least }) => {
    let sum = 0;
    for (const { service, quantity, per } of lines) {
      if (services.has(service)) sum += per === "month" ? quantity : Number.POSITIVE_INFINITY;
    }
    return sum <= least;
  });
}

/** Whether all limits leave more than the plan asks for in any month, so that they give out nothing. */
export function hasRoom(numbers: readonly number[], names: BoundNames, rooms: readonly Room[]): boolean {
  for (const { isCounted, least } of rooms) {
    let sum = 0;
    for (let at = firstLine(numbers); at < numbers.length; at += lineLength) {
      if (isCounted[names.serviceOf[numbers[at + 3] ?? 0] ?? -1] !== true) continue;
      // Of other recurrences than the month the general way knows how much falls into one.
      sum += (numbers[at + 4] ?? 0) > 0 ? Number.POSITIVE_INFINITY : (numbers[at + 2] ?? 0);
    }
    if (sum > least) return false;
  }
  return true;
}
