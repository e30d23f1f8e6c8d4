import { remainingByMonth } from "./budget/used-by-month.js";
import type { ResultNumbers } from "./numbers.js";
import { sumEvery } from "./sums.js";

/**
 * Whether nothing can be wrong with the rows of a result of which no units are cut, no amount is outside the budget, and nobody but the
 * client pays, as of most: seen from the integers alone, without making rows.
 */
export function surelyAddUp(numbers: ResultNumbers): boolean {
  const { units, cost, covered, contribution, contributionParts, outside, sources, unitCosts } = numbers;
  const { byLine, byRelative } = contributionParts;
  const { requested, allowed } = units;
  const isPlain = numbers.opening === undefined && numbers.question === undefined;
  const more = units.cuts.length + outside.length + unitCosts.length + byLine.length + byRelative.length;
  if (!isPlain || more > 0) return false;
  const isWithin = (part: number, most = 0) => part >= 0 && part <= most;
  const { length } = contribution;
  const count = sources.length / length;
  return (
    requested.every((each, at) => each === allowed[at] && each >= 0) &&
    covered.every((each, at) => isWithin(each, cost[at])) &&
    sources.every((each) => each >= 0) &&
    contribution.every((paid, month) => {
      const whole = sumEvery(covered, month, length);
      return isWithin(paid, whole) && whole - paid === sumEvery(sources, month * count, 1, (month + 1) * count);
    }) &&
    remainingByMonth(numbers).every((each) => each >= 0)
  );
}
