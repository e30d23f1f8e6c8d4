import type { Period } from "./period.js";
import { complement, union } from "./period-list.js";
import { requireWhole } from "../require-whole.js";

/**
 * Which of the two days at the ends of a stay count, each as a whole day or not at all.
 *
 * - `first-and-last`: both count whole
 * - `first`: the last day does not count, as when nights are counted
 * - `last`: the first day does not count
 * - `neither`: only the days between count
 */
export type EndDays = "first-and-last" | "first" | "last" | "neither";

/**
 * The days of a stay that count.
 *
 * @param stay from the day of arrival to the day of departure
 * @param endDays which of these two count
 * @returns undefined when no day is left
 * @example countedDays(period("2018-09-03", "2018-09-07"), "first") // four days, to 2018-09-06
 */
export function countedDays(stay: Period, endDays: EndDays): Period | undefined {
  const from = stay.from + (endDays === "last" || endDays === "neither" ? 1 : 0);
  const to = stay.to - (endDays === "first" || endDays === "neither" ? 1 : 0);
  return from <= to ? { from, to } : undefined;
}

/** How long an interruption is borne before it takes days away. */
export interface Grace {
  /** The days of an interruption that are borne, 0 to 100 000; 0 when every interruption counts at once. */
  readonly days: number;
  /** Which days of a longer interruption are lost: those `after-grace`, or `all` of them. */
  readonly then: "after-grace" | "all";
}

/**
 * The entitled days that are left when interruptions, such as a stay in hospital, are taken out.
 *
 * @param entitled the period without interruptions
 * @param interruptions in any order; those that follow directly on each other are one, and each is measured from its own first day,
 * also where that lies before the entitled period
 * @param grace how long an interruption is borne
 * @returns sorted, disjoint periods; the parts for {@link partOf}
 * @throws InputError with code `not-whole`
 */
export function withoutInterruptions(
  entitled: Period,
  interruptions: readonly Period[],
  grace: Grace,
): readonly Period[] {
  requireWhole(grace.days, "grace.days", 0, 100_000);
  const lost = union(interruptions)
    .filter(({ from, to }) => to - from >= grace.days)
    .map(({ from, to }) => ({ from: grace.then === "all" ? from : from + grace.days, to }));
  return complement(lost, entitled);
}
