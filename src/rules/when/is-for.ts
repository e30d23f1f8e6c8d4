import { firstDay, lastDay, type Day, type Month, type Period } from "../../calendar/index.js";
import { holdsOn } from "./holds-on.js";
import type { About } from "./kind.js";
import type { CompiledTest } from "./read.js";

/** A person with the days that qualify. */
export interface Qualified {
  readonly about: About;
  /** The days of entitlement. */
  readonly eligible: readonly Period[];
  readonly firstMonth: Month;
}

/** The day that decides about a month: its first that qualifies; undefined where none does. */
export function decidingDay(eligible: readonly Period[], month: Month): Day | undefined {
  const span = eligible.find(({ from, to }) => to >= firstDay(month) && from <= lastDay(month));
  return span && Math.max(span.from, firstDay(month));
}

/** Whether something with tests, such as a source or a cap, is for the person in a month. */
export function isFor(
  when: readonly CompiledTest[],
  { about, eligible, firstMonth }: Qualified,
  index: number,
): boolean {
  if (when.length === 0) return true;
  const day = decidingDay(eligible, firstMonth + index);
  return day !== undefined && holdsOn(when, about, day) === true;
}
