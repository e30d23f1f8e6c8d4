import { formatDay, parseDay, type Day } from "../../calendar/index.js";
import { firstBy } from "../../lists/index.js";
import type { Case } from "../../person/case.js";
import type { Delivery } from "../../person/delivery.js";
import type { PlanLine } from "../../person/plan.js";
import { lastDayAfter } from "../common/after-death.js";
import type { CompiledScheme } from "../compiled.js";

/**
 * A case in which deliveries stand for the plan: each is a line of it, so that a calculation prices what was received.
 *
 * What was delivered stays payable after a death: an entry over days on both sides of the last day on which its service goes on was
 * received by that day.
 *
 * @param deliveries those that count, whatever was recorded before them
 * @param compiled the scheme, which says until when services go on after a death
 */
export function asDelivered(document: Case, deliveries: readonly Delivery[], compiled: CompiledScheme): Case {
  const planned = firstBy(document.plan?.lines ?? [], ({ id }) => id);
  const services = firstBy(compiled.scheme.services, ({ id }) => id);
  const death = document.client.deathDate === undefined ? Number.NaN : parseDay(document.client.deathDate);
  const lines = deliveries.map((delivery) => {
    const last = lastDayAfter(death, services.get(delivery.service)?.afterDeath);
    return lineOf(receivedBy(delivery, last), planned.get(delivery.line ?? ""));
  });
  return { ...withoutDeliveries(document), plan: { lines } };
}

/** A delivery up to the last day on which its service goes on, unless it is all after that. */
function receivedBy(delivery: Delivery, last: Day): Delivery {
  // NaN is below nothing.
  if (!(last < parseDay(delivery.to)) || parseDay(delivery.from) > last) return delivery;
  return { ...delivery, to: formatDay(last) };
}

/** A case with its plan alone. */
export function withoutDeliveries(document: Case): Case {
  const { deliveries, ...rest } = document;
  return deliveries === undefined ? document : rest;
}

/** A case of which nobody knows what services were planned or received. */
export function withoutServices(document: Case): Case {
  const { plan, deliveries, ...rest } = document;
  return plan === undefined && deliveries === undefined ? document : rest;
}

/** A delivery as a line of a plan: received over its days, as urgent as the line it belongs to. */
function lineOf(delivery: Delivery, line: PlanLine | undefined): PlanLine {
  const { id, service, units, unit, from, to, paidBy } = delivery;
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
