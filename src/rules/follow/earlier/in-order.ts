import { groupBy } from "../../../lists/index.js";
import type { ClaimTable } from "../claim-document.js";

/**
 * Claims of one claimant in an order in which each stands behind those it follows from: the earlier one of its period, and those whose
 * rows it corrects. Where claims follow from each other in a circle the order says nothing, and whoever looks at them finds what is wrong.
 */
export function inOrder(claims: readonly ClaimTable[]): readonly ClaimTable[] {
  const bySequence = [...claims].sort((left, right) => left.sequence - right.sequence);
  const byId = new Map(claims.map((each) => [each.id, each]));
  const before = new Map<ClaimTable, ClaimTable | undefined>();
  for (const ofPeriod of groupBy(bySequence, ({ period }) => `${period.from} ${period.to}`).values()) {
    for (const [index, each] of ofPeriod.entries()) before.set(each, ofPeriod[index - 1]);
  }
  const ordered = new Set<ClaimTable>();
  const begun = new Set<ClaimTable>();
  for (const each of bySequence) add(each);
  return [...ordered];

  function add(each: ClaimTable | undefined): void {
    if (each === undefined || begun.has(each)) return;
    begun.add(each);
    add(before.get(each));
    for (const { corrects = "" } of each.rows) add(byId.get(corrects.slice(0, corrects.indexOf("/"))));
    ordered.add(each);
  }
}
