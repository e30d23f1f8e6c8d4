import { monthOf, parseDay } from "../calendar/index.js";
import type { Case } from "../person/case.js";

/** How many calendar months a case touches. */
export function monthsOf({ period: { from, to } }: Case): number {
  return monthOf(parseDay(to)) - monthOf(parseDay(from)) + 1;
}
