import type { Period } from "../../calendar/index.js";
import type { DaysOfLevel } from "../../rules/assess/level-days.js";
import type { ResultNumbers } from "../numbers.js";

/**
 * The days of each level, each day once, however many budgets stand beside each other: each of those has segments of its own over the same
 * days, and the level of a day is the same in all of them.
 *
 * @returns stretches of days; in order where there are several budgets
 */
export function daysOfLevels({ segments }: Pick<ResultNumbers, "segments">): readonly DaysOfLevel[] {
  if (segments.every(({ budget }) => budget === undefined)) return segments;
  const days: DaysOfLevel[] = [];
  let next = -Infinity;
  for (const { level, from, to } of segments.toSorted((left, right) => left.from - right.from)) {
    if (to < next) continue;
    days.push({ level, from: Math.max(from, next), to });
    next = to + 1;
  }
  return days;
}

/** {@link daysOfLevels}, or where no budget is made of levels, the days on which the rules find them. */
export function daysOfFoundLevels(numbers: Pick<ResultNumbers, "segments" | "levelDays">): readonly DaysOfLevel[] {
  return numbers.levelDays ?? daysOfLevels(numbers);
}

/** Those of some days; undefined where budgets say the levels. */
export function levelDaysWithin(
  { levelDays }: Pick<ResultNumbers, "levelDays">,
  { from, to }: Period,
): readonly DaysOfLevel[] | undefined {
  return levelDays
    ?.map((each) => ({ ...each, from: Math.max(from, each.from), to: Math.min(to, each.to) }))
    .filter((each) => each.from <= each.to);
}

/** How many days have a budget, each counted once. */
export function daysWithBudget(numbers: Pick<ResultNumbers, "segments">): number {
  return daysOfLevels(numbers).reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
