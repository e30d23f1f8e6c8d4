import type { ClaimNode as Claimed } from "../../../rules/recording/claim-node.js";
import type { OperandNode } from "../../tree.js";
import { pathOf as pathOfDelivery } from "./delivery-amounts.js";
import { references } from "../operands.js";
import { working } from "../told-working.js";
import type { Entries } from "../told-entries.js";
import { type Claiming, of, ofMonth, pathOf, pathOfMonth } from "./claim-paths.js";
import { shared } from "./shared-month.js";

/** What the services of each claimant cost, from its own deliveries. */
export function costsOfClaims(claims: readonly Claimed[], claiming: Claiming): Entries {
  return claims.flatMap((claim) => {
    if (claim.netCost === undefined) return [];
    return (["otherPublic", "netCost"] as const).map((name) =>
      working(claiming, of(claim, name), "sum", ofDeliveries(claim, name, claiming), {
        amount: pathOf(claim, name),
        scaled: claim[name] ?? 0,
      }),
    );
  });
}

/** What the services of a person's month cost, shared among its claimants. */
export function costsOfPerson(claims: readonly Claimed[], claiming: Claiming): Entries {
  const [first] = claims;
  if (first?.netCost === undefined) return [];
  return (["otherPublic", "netCost"] as const).flatMap((name): Entries => {
    const path = pathOfMonth(claims, name);
    const operands = ofDeliveries(first, name, claiming);
    const whole = working(claiming, ofMonth(claims, name), "sum", operands, { amount: path });
    return [whole, ...shared(claims, name, path, claiming)];
  });
}

function ofDeliveries(
  { deliveries }: Claimed,
  name: "otherPublic" | "netCost",
  claiming: Claiming,
): readonly OperandNode[] {
  const paths = deliveries.map(({ id }) => pathOfDelivery(id, name));
  return references(
    claiming,
    paths.filter((path) => claiming.amounts.has(path)),
  );
}
