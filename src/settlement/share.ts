import { allocate, allocateWithin } from "../numbers/index.js";
import type { SettlementRule } from "./rule.js";

/** What a payer has of a month before it is settled, in minor units. */
export interface PayerOfMonth {
  readonly payer: string;
  readonly days: number;
  readonly covered: number;
  /** What the person paid to it. */
  readonly paid: number;
}

/**
 * What each payer is to have of what a person paid in a month. None has more than it covers, because what a person pays is a part of
 * that; what it cannot take the others share by the same rule.
 *
 * @param payers in the order of their days; no amount is below 0, and none was paid more than it covers
 * @returns minor units in the order of the payers; they add up to what was paid
 */
export function sharesOf(payers: readonly PayerOfMonth[], { method }: Pick<SettlementRule, "method">): number[] {
  switch (method) {
    case "first":
      return payers.map(({ paid }) => paid);
    case "by-cost":
      return shared(payers, ({ covered }) => covered);
    case "by-day":
      return shared(payers, ({ days }) => days);
  }
}

function shared(payers: readonly PayerOfMonth[], weightOf: (payer: PayerOfMonth) => number): number[] {
  const paid = payers.reduce((sum, each) => sum + each.paid, 0);
  const bounded = payers.map((payer) => {
    const weight = weightOf(payer);
    return { weight, maximum: weight === 0 ? 0 : payer.covered };
  });
  const most = bounded.reduce((sum, { maximum }) => sum + maximum, 0);
  const shares = allocateWithin(Math.min(paid, most), bounded);
  if (paid <= most) return shares;
  // Who covers something on no day, as of services that go on after a death, has the rest.
  const rest = payers.map(({ covered }, index) => (bounded[index]?.weight === 0 ? covered : 0));
  return allocate(paid - most, rest).map((part, index) => part + (shares[index] ?? 0));
}
