import { zeros } from "./line-days.js";

/**
 * Step 6, contribute: what the client pays of the covered cost of each month. covered = contribution + funded.
 *
 * @param covered minor units of each month
 * @returns minor units of each month. Where the rule is `none`, the client pays nothing
 */
export function contribute(covered: readonly number[]): readonly number[] {
  return zeros(covered.length);
}
