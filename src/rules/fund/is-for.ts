import { firstDay, lastDay, type Day, type Month, type Period } from "../../calendar/index.js";
import { holdsOn } from "../when/holds-on.js";
import type { CompiledTest } from "../when/read.js";
import type { PublicMoney } from "./public-money.js";

/** The day that decides whose money a month's is: its first that qualifies; undefined where none does. */
export function decidingDay(eligible: readonly Period[], month: Month): Day | undefined {
  const span = eligible.find(({ from, to }) => to >= firstDay(month) && from <= lastDay(month));
  return span && Math.max(span.from, firstDay(month));
}

/** Whether a source is for the person in a month. */
export function isFor(
  when: readonly CompiledTest[],
  { about, eligible, firstMonth }: Pick<PublicMoney, "about" | "eligible" | "firstMonth">,
  index: number,
): boolean {
  if (when.length === 0) return true;
  const day = decidingDay(eligible, firstMonth + index);
  return day !== undefined && holdsOn(when, about, day) === true;
}
