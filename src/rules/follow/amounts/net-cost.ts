import type { DeliveryFacts } from "../../../person/facts/delivery-facts.js";
import { safe } from "../../../numbers/index.js";

/** What deliveries cost the municipality, in minor units. */
export interface NetCost {
  /** After contribution, uncovered part and other public money; NaN where the cost of one of them is not known. */
  readonly net: number;
  readonly otherPublic: number;
}

/**
 * The net cost of deliveries, and what other public sources gave for them.
 *
 * @throws {InputError} `out-of-range` at the delivery with which they are more than integers hold
 */
export function netCostOf(deliveries: readonly DeliveryFacts[]): NetCost {
  let net = 0;
  let otherPublic = 0;
  for (const { index, cost, contribution, uncovered, otherMoney } of deliveries) {
    const path = `deliveries[${index}]`;
    const other = otherMoney.reduce((sum, { minor }) => safe(sum + minor, path), 0);
    otherPublic = safe(otherPublic + other, path);
    const own = cost - contribution - uncovered - other;
    net = Number.isNaN(net + own) ? Number.NaN : safe(net + own, path);
  }
  return { net, otherPublic };
}
