import { pathOf, received, type Issue } from "../../../errors/index.js";
import { groupBy } from "../../../lists/index.js";
import type { ClaimTable } from "../claim-document.js";
import type { ClaimOptions } from "../claim-options.js";
import { checkFollowing } from "./check-previous.js";
import { inOrder } from "./in-order.js";
import { rowsInForce, type RowInForce } from "./rows-in-force.js";

/**
 * Adds an issue where a claim among the others is there twice, is one of the claimant itself, or does not follow from those of its claimant
 * before it: which row is in force is known only where all of them are there.
 *
 * @param others claims, each of which was checked by itself
 */
export function checkOthers(
  others: readonly ClaimTable[],
  { claimant, previous = [] }: ClaimOptions,
  issues: Issue[],
): void {
  const before = issues.length;
  const seen = new Map<string, number>();
  for (const [index, other] of others.entries()) {
    const path = pathOf("others", index);
    const first = seen.get(other.id);
    seen.set(other.id, first ?? index);
    if (first !== undefined) {
      const expected = "each claim once";
      issues.push({ code: "claim-twice", path, expected, received: `${received(other.id)}, as others[${first}]` });
    }
    if (other.claimant !== claimant || previous.some(({ id }) => id === other.id)) continue;
    const expected = `claims of other municipalities; those of "${claimant}" are \`previous\`, whatever period they are for`;
    issues.push({ code: "another-claim", path, expected, received: received(other.id) });
  }
  if (issues.length > before) return;
  const placeOf = new Map(others.map((other, index) => [other.id, pathOf("others", index)]));
  for (const chain of chainsOf(others, claimant)) {
    checkFollowing(chain, ({ id }) => placeOf.get(id) ?? "others", issues);
  }
}

/** The rows in force of other claims: of each claimant the last of each person's month. */
export function othersInForce(others: readonly ClaimTable[], claimant: string): readonly RowInForce[] {
  return chainsOf(others, claimant).flatMap((chain) => [...rowsInForce(chain).values()]);
}

/** The claims of each other claimant, the first first. */
function chainsOf(others: readonly ClaimTable[], own: string): readonly (readonly ClaimTable[])[] {
  const ofOthers = others.filter(({ claimant }) => claimant !== own);
  return [...groupBy(ofOthers, ({ claimant }) => claimant).values()].map(inOrder);
}
