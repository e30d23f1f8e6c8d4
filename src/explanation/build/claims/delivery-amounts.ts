import { formatDay } from "../../../calendar/index.js";
import { formatScaledShort, quantityDecimals } from "../../../numbers/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { DeliveryFacts } from "../../../person/facts/delivery-facts.js";
import type { DeliverySharesNode } from "../../../rules/recording/claim-node.js";
import type { DeliveredUnits, DeliveryNode, OperandNode } from "../../tree.js";
import { reference, references } from "../operands.js";
import { working } from "../told-working.js";
import type { Numbering } from "../telling.js";

/** What deliveries are explained with. */
export interface Delivering extends Numbering {
  readonly facts: CaseFacts;
  /** How the amounts of each month are shared among the deliveries that a scheme prices; undefined where they state what they cost. */
  readonly shares: readonly DeliverySharesNode[] | undefined;
}

/** What a delivery cost the municipality: its cost less what others pay of it. */
export function explainNetCost(delivery: DeliveryFacts, delivering: Delivering): DeliveryNode {
  const parts = (["contribution", "uncovered", "otherPublic"] as const)
    .map((name) => pathOf(delivery.id, name))
    .filter((path) => delivering.amounts.has(path));
  const operands = [reference(delivering, pathOf(delivery.id, "cost")), ...references(delivering, parts)];
  const amount = pathOf(delivery.id, "netCost");
  return working(delivering, own(delivery, "netCost"), "difference", operands, { amount });
}

/** One of the amounts of a delivery, which adds up others. */
export function part(
  delivery: DeliveryFacts,
  name: "cost" | "contribution" | "uncovered" | "otherPublic",
  operands: readonly OperandNode[],
  delivering: Delivering,
): DeliveryNode {
  return working(delivering, own(delivery, name), "sum", operands, { amount: pathOf(delivery.id, name) });
}

/** What a node about a delivery says of itself. */
export function own<Name extends DeliveryNode["name"]>(delivery: DeliveryFacts, name: Name) {
  return { kind: "delivery" as const, name, ...unitsOf(delivery) };
}

/** The path of an amount of a delivery. */
export function pathOf(
  delivery: string,
  name: "cost" | "contribution" | "uncovered" | "otherPublic" | "netCost",
): string {
  return `deliveries.${delivery}.${name}`;
}

/** A delivery as nodes name it. */
export function unitsOf({ id, service, units, unit, from, to, payer }: DeliveryFacts): DeliveredUnits {
  return {
    delivery: id,
    service,
    units: formatScaledShort(units, quantityDecimals),
    unit,
    from: formatDay(from),
    to: formatDay(to),
    ...(payer === undefined ? {} : { payer }),
  };
}
