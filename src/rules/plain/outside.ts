import type { OutsideAmount } from "../cost/outside.js";
import { zeros } from "../../lists/index.js";
import { addCosts } from "./costs.js";
import { takeCostsOfGiven } from "./costs-of-given.js";
import type { GivenUnits } from "./given-units.js";
import type { Work } from "./work.js";

/**
 * What the ceilings of one kind leave outside of each line and month: the full price, rounded, less its cost.
 *
 * @param outside where it is added, by line, then by month
 * @returns the sum of the full prices
 */
export function addOutsideOf(outside: OutsideAmount[], cost: readonly number[], given: GivenUnits, work: Work): number {
  const { compiled, period } = work;
  const { count } = period.months;
  const [kind] = compiled.outsideKinds;
  if (kind === undefined) return 0;
  const full = zeros(cost.length);
  const sums = zeros(count);
  const sum = addCosts(full, sums, work, true) + takeCostsOfGiven(full, sums, given, work, true);
  const { reason, bearer } = kind;
  for (let at = 0; at < cost.length; at += 1) {
    const minor = (full[at] ?? 0) - (cost[at] ?? 0);
    if (minor > 0) outside.push({ line: Math.floor(at / count), month: at % count, reason, bearer, minor });
  }
  return sum;
}
