import type { Case, Delivery, PlanLine } from "../client/index.js";

/**
 * A case in which deliveries stand for the plan: each is a line of it, so that a calculation prices what was received.
 *
 * @param deliveries those that count, whatever was recorded before them
 */
export function asDelivered(document: Case, deliveries: readonly Delivery[]): Case {
  return {
    ...withoutDeliveries(document),
    plan: { lines: deliveries.map((delivery) => lineOf(delivery, document)) },
  };
}

/** A case with its plan alone. */
export function withoutDeliveries(document: Case): Case {
  const { deliveries, ...rest } = document;
  return deliveries === undefined ? document : rest;
}

/** A delivery as a line of a plan: received over its days, as urgent as the line it belongs to. */
function lineOf(delivery: Delivery, { plan }: Case): PlanLine {
  const { id, service, units, unit, from, to, paidBy } = delivery;
  const line = plan?.lines.find((each) => each.id === delivery.line);
  const { provider, timeBand, groupSize, purpose } = line ?? {};
  return {
    id,
    service,
    quantity: units,
    unit,
    per: "period",
    priority: line?.priority ?? 1,
    from,
    to,
    ...(paidBy === undefined ? {} : { paidBy }),
    ...(provider === undefined ? {} : { provider }),
    ...(timeBand === undefined ? {} : { timeBand }),
    ...(groupSize === undefined ? {} : { groupSize }),
    ...(purpose === undefined ? {} : { purpose }),
  };
}
