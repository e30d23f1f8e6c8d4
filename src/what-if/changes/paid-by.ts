import { noPayer } from "../../result/budget/paid-out.js";
import type { Result } from "../../result/result.js";

/** What each source pays, by its id, in the smallest unit. */
export type PaidBy = ReadonlyMap<string, bigint>;

/** What each source pays of a result; of somebody without a right none pays anything. */
export function paidBy({ totals, numbers }: Result): PaidBy {
  if (totals === undefined || !("sourceIds" in numbers.form)) return new Map();
  const { sourceIds } = numbers.form;
  const paid = new Map(sourceIds.map((id, index) => [id, BigInt(totals.sourceMinors[index] ?? 0)]));
  return totals.paidOutMinor === 0 ? paid : paid.set(noPayer, BigInt(totals.paidOutMinor));
}

/** What the sources of two pay together. */
export function paidTogether(left: PaidBy, right: PaidBy): PaidBy {
  const sums = new Map(left);
  for (const [id, minor] of right) sums.set(id, (sums.get(id) ?? 0n) + minor);
  return sums;
}

/** Whether some source pays another amount. */
export function isPaidOtherwise(left: PaidBy, right: PaidBy): boolean {
  return [...left.keys(), ...right.keys()].some((id) => (left.get(id) ?? 0n) !== (right.get(id) ?? 0n));
}
