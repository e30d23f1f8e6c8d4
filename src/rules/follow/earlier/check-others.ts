import { formatPeriod, parseDay } from "../../../calendar/index.js";
import { pathOf, received, type Issue } from "../../../errors/index.js";
import { groupBy } from "../../../lists/index.js";
import type { ClaimTable } from "../claim-document.js";
import type { ClaimOptions } from "../claim-options.js";
import { checkCorrections } from "./check-previous.js";
import { putInForce, rowsInForce, type RowInForce } from "./rows-in-force.js";

/**
 * Adds an issue where a claim among the others is there twice, belongs to those before, or does not follow from those of its claimant and
 * period before it: which row is in force is known only where all of them are there.
 *
 * @param others claims, each of which was checked by itself
 */
export function checkOthers(others: readonly ClaimTable[], options: ClaimOptions, issues: Issue[]): void {
  const { claimant, period, previous = [] } = options;
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
    if (!isOfChain(other, claimant, period) || previous.some(({ id }) => id === other.id)) continue;
    const expected = `claims of other municipalities or periods; those of "${claimant}" for this period are \`previous\``;
    issues.push({ code: "another-claim", path, expected, received: received(other.id) });
  }
  if (issues.length > before) return;
  const placeOf = new Map(others.map((other, index) => [other.id, pathOf("others", index)]));
  for (const chain of chainsOf(others, options)) checkChain(chain, placeOf, issues);
}

/** The rows in force of other claims: of each claimant and period the last of each person's month. */
export function othersInForce(others: readonly ClaimTable[], options: ClaimOptions): readonly RowInForce[] {
  return chainsOf(others, options).flatMap((chain) => [...rowsInForce(chain).values()]);
}

/** The claims of each other claimant and period, the first first. */
function chainsOf(
  others: readonly ClaimTable[],
  { claimant, period }: ClaimOptions,
): readonly (readonly ClaimTable[])[] {
  const chains = groupBy(
    others.filter((other) => !isOfChain(other, claimant, period)),
    (other) => `${other.claimant} ${other.period.from} ${other.period.to}`,
  );
  return [...chains.values()].map((chain) => [...chain].sort((left, right) => left.sequence - right.sequence));
}

function checkChain(chain: readonly ClaimTable[], placeOf: ReadonlyMap<string, string>, issues: Issue[]): void {
  const before = new Map<string, RowInForce>();
  for (const [index, document] of chain.entries()) {
    const path = placeOf.get(document.id) ?? "others";
    const { claimant, period, sequence } = document;
    if (sequence !== index + 1) {
      const days = formatPeriod({ from: parseDay(period.from), to: parseDay(period.to) });
      const expected = `${index + 1}: every claim of "${claimant}" for ${days} so far`;
      issues.push({ code: "claim-sequence", path: `${path}.sequence`, expected, received: received(sequence) });
      return;
    }
    checkCorrections(document, before, path, issues);
    putInForce(document, before);
  }
}

function isOfChain(other: ClaimTable, claimant: string, { from, to }: ClaimOptions["period"]): boolean {
  return other.claimant === claimant && other.period.from === from && other.period.to === to;
}
