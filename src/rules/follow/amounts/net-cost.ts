import type { DeliveryFacts } from "../../../person/facts/delivery-facts.js";

/** What deliveries cost the municipality, in minor units. */
export interface NetCost {
  /** After contribution, uncovered part and other public money; NaN where the cost of one of them is not known. */
  readonly net: number;
  readonly otherPublic: number;
}

/** The net cost of deliveries, and what other public sources gave for them. */
export function netCostOf(deliveries: readonly DeliveryFacts[]): NetCost {
  let net = 0;
  let otherPublic = 0;
  for (const { cost, contribution, uncovered, otherMoney } of deliveries) {
    const other = otherMoney.reduce((sum, { minor }) => sum + minor, 0);
    otherPublic += other;
    net += cost - contribution - uncovered - other;
  }
  return { net, otherPublic };
}
