import { pathOf, received, type Issue } from "../../../errors/index.js";
import type { ClaimTable } from "../claim-document.js";
import type { ClaimOptions } from "../claim-options.js";
import { rowsInForce, type RowInForce } from "./rows-in-force.js";

/**
 * Adds an issue where a claim among the others is there twice, or belongs to those before.
 *
 * @param others claims, each of which was checked by itself
 */
export function checkOthers(
  others: readonly ClaimTable[],
  { claimant, period, previous = [] }: ClaimOptions,
  issues: Issue[],
): void {
  const seen = new Map<string, number>();
  for (const [index, other] of others.entries()) {
    const path = pathOf("others", index);
    const first = seen.get(other.id);
    seen.set(other.id, first ?? index);
    if (first !== undefined) {
      const expected = "each claim once";
      issues.push({ code: "claim-twice", path, expected, received: `${received(other.id)}, as others[${first}]` });
    }
    if (!isOfChain(other, claimant, period) || previous.some(({ id }) => id === other.id)) continue;
    const expected = `claims of other municipalities or periods; those of "${claimant}" for this period are \`previous\``;
    issues.push({ code: "another-claim", path, expected, received: received(other.id) });
  }
}

/** The rows in force of other claims: of each claimant and period the last of each person's month. */
export function othersInForce(
  others: readonly ClaimTable[],
  { claimant, period }: ClaimOptions,
): readonly RowInForce[] {
  const chains = new Map<string, ClaimTable[]>();
  for (const other of others) {
    if (isOfChain(other, claimant, period)) continue;
    const key = `${other.claimant} ${other.period.from} ${other.period.to}`;
    const chain = chains.get(key);
    if (chain === undefined) chains.set(key, [other]);
    else chain.push(other);
  }
  return [...chains.values()].flatMap((chain) => [
    ...rowsInForce(chain.sort((left, right) => left.sequence - right.sequence)).values(),
  ]);
}

function isOfChain(other: ClaimTable, claimant: string, { from, to }: ClaimOptions["period"]): boolean {
  return other.claimant === claimant && other.period.from === from && other.period.to === to;
}
