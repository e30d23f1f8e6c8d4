import { monthOf } from "../../../calendar/index.js";
import type { DeliveryFacts } from "../../../person/facts/delivery-facts.js";
import { firstBy, groupBy } from "../../../lists/index.js";
import { formatScaled } from "../../../numbers/index.js";
import type { UncountedNode as Uncounted } from "../../../rules/recording/claim-node.js";
import type { UncountedNode } from "../../tree.js";
import { fact } from "../operands.js";
import type { Entries } from "../told-entries.js";
import { type Delivering, explainNetCost, part, unitsOf } from "./delivery-amounts.js";
import { type Sharing, explainPriced, explainShares } from "./priced-deliveries.js";

/** A delivery that takes no part in a claim. */
export function explainUncounted({ delivery, code }: Uncounted): UncountedNode {
  const { paidBy } = delivery;
  return { kind: "uncounted", ...unitsOf(delivery), code, ...(paidBy === undefined ? {} : { paidBy }) };
}

/**
 * What deliveries cost the municipality, each with the parts that others pay: as the case states them, or as a scheme prices them.
 *
 * @param deliveries those whose cost is known
 */
export function explainDeliveries(deliveries: readonly DeliveryFacts[], delivering: Delivering): Entries {
  const { shares } = delivering;
  if (shares === undefined) return deliveries.flatMap((delivery) => explainStated(delivery, delivering));
  const months = new Set(deliveries.map(({ from }) => monthOf(from)));
  const sharing: Sharing = {
    ...delivering,
    deliveries: firstBy(delivering.facts.deliveries ?? [], ({ id }) => id),
    sharesOf: groupBy(shares, ({ month }) => month),
    sharedMonths: new Set(shares.filter(({ givenBy }) => givenBy === undefined).map(({ month }) => month)),
  };
  const splits = shares.filter(({ month }) => months.has(month)).map((share) => explainShares(share, sharing));
  return [...splits, ...deliveries.flatMap((delivery) => explainPriced(delivery, sharing))];
}

/** The amounts that a delivery states. */
function explainStated(delivery: DeliveryFacts, delivering: Delivering): Entries {
  const { index, cost, contribution, uncovered, otherMoney } = delivery;
  const stated = (key: string, minor: number) =>
    fact(delivering, `deliveries[${index}].${key}`, formatScaled(minor, delivering.compiled.name.minorUnit));
  const other = otherMoney.map(({ minor }, position) => stated(`otherMoney[${position}].amount`, minor));
  return [
    part(delivery, "cost", [stated("cost", cost)], delivering),
    ...(contribution === 0 ? [] : [part(delivery, "contribution", [stated("contribution", contribution)], delivering)]),
    ...(uncovered === 0 ? [] : [part(delivery, "uncovered", [stated("uncovered", uncovered)], delivering)]),
    ...(other.length === 0 ? [] : [part(delivery, "otherPublic", other, delivering)]),
    explainNetCost(delivery, delivering),
  ];
}
