import type { Decimal } from "decimal.js";
import { holdsOn } from "./days.js";
import { byLargestRemainder, Oracle, sum } from "./decimals.js";
import { assumed, valueOf, type Rules } from "./parameters.js";

/** The sources in the order in which the scheme first names them. */
export function sourceIdsOf({ scheme }: Rules): readonly string[] {
  return [...new Set(scheme.fund.shares.map((share) => share.id))];
}

/** The part of each source in a total of a month, by id; `day` is a day of that month in the scheme's validity. */
export function splitBySource(
  total: Decimal,
  day: string,
  smallest: Decimal,
  rules: Rules,
): ReadonlyMap<string, Decimal> {
  const { fund } = rules.scheme;
  const order = sourceIdsOf(rules);
  const inForce = fund.shares
    .filter((share) => holdsOn(share, day))
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  const shares = inForce.map((share) => valueOf(share.share, rules));
  if (fund.method === "largest-remainder") {
    const parts = byLargestRemainder(total, shares, smallest);
    return new Map(inForce.map(({ id }, index) => [id, parts[index] ?? new Oracle(0)]));
  }
  const down = shares.slice(0, -1).map((share) => total.mul(share).div(smallest).floor().mul(smallest));
  const rest = total.minus(sum(down));
  return new Map(inForce.map(({ id }, index) => [id, down[index] ?? rest]));
}

/** The assumptions behind the shares in force on a day. */
export function assumedShares(day: string, rules: Rules): readonly string[] {
  return rules.scheme.fund.shares
    .filter((share) => holdsOn(share, day))
    .flatMap((share) => assumed(share.share, share.source, rules));
}
