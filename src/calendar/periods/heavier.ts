import { InputError, received } from "../../errors/index.js";
import type { Period } from "./period.js";
import { forEachSegment, type Timeline } from "./timeline.js";

/**
 * Which of several values with equally many days is taken.
 *
 * - `earlier`: the one that held first in the period
 * - `later`: the one that held last in the period
 * - `{ prefer }`: the one that comes first in the list
 */
export type TieRule<T> = "earlier" | "later" | { readonly prefer: readonly T[] };

/** The value that holds on most days of a period. */
export interface Heavier<T> {
  readonly value: T;
  /** On how many days of the period it holds. */
  readonly days: number;
  /** Whether another value holds on as many, so that the tie rule decided. */
  readonly tied: boolean;
}

/**
 * The heavier value of a period, such as the care level that counts for a month in which it changed: the one with most days.
 *
 * @param timeline the values; days in its gaps count for none
 * @param period usually a month
 * @param ties which value is taken when several have equally many days
 * @returns undefined when no value holds on any day of the period
 * @throws InputError with code `tie-unranked` when tied values are missing from `prefer`
 */
export function heavierIn<T extends string | number | boolean>(
  timeline: Timeline<T>,
  period: Period,
  ties: TieRule<NoInfer<T>>,
): Heavier<T> | undefined {
  const daysByValue = new Map<T, number>();
  const order: T[] = [];
  forEachSegment(timeline, period.from, period.to, (row, from, to) => {
    if (row === undefined) return;
    daysByValue.set(row.value, (daysByValue.get(row.value) ?? 0) + to - from + 1);
    order.push(row.value);
  });
  const days = Math.max(...daysByValue.values());
  const heaviest = order.filter((value) => daysByValue.get(value) === days);
  const tied = new Set(heaviest).size > 1;
  const value =
    tied && typeof ties === "object" ? preferred(heaviest, ties.prefer) : heaviest.at(ties === "later" ? -1 : 0);
  return value === undefined ? undefined : { value, days, tied };
}

function preferred<T>(tied: readonly T[], prefer: readonly T[]): T | undefined {
  const unranked = tied.find((value) => !prefer.includes(value));
  if (unranked === undefined) return prefer.find((value) => tied.includes(value));
  const expected = "a list of all values that can tie";
  throw new InputError([
    { code: "tie-unranked", path: "prefer", expected, received: `a list without ${received(unranked)}` },
  ]);
}
