import { received, type Issue } from "../errors/index.js";
import type { ClaimTable } from "./claim-document.js";
import type { ClaimOptions } from "./claim-options.js";

/**
 * Adds an issue where earlier claims are not of this claimant and period, not in their order, or correct a row that none of them
 * has.
 */
export function checkPrevious(
  previous: readonly ClaimTable[],
  { claimant, period }: ClaimOptions,
  issues: Issue[],
): void {
  const named = new Set<string>();
  for (const [index, document] of previous.entries()) {
    const path = `previous[${index}]`;
    const { from, to } = document.period;
    if (document.claimant !== claimant || from !== period.from || to !== period.to) {
      issues.push({
        code: "another-claim",
        path,
        expected: `a claim of "${claimant}" for ${period.from} to ${period.to}`,
        received: `one of "${document.claimant}" for ${from} to ${to}`,
      });
    }
    if (document.sequence !== index + 1) {
      issues.push({
        code: "claim-sequence",
        path: `${path}.sequence`,
        expected: `${index + 1}: every claim so far, the first first`,
        received: received(document.sequence),
      });
    }
    for (const [position, { corrects }] of document.rows.entries()) {
      if (corrects === undefined || named.has(corrects)) continue;
      issues.push({
        code: "corrects-nothing",
        path: `${path}.rows[${position}].corrects`,
        expected: "a row of an earlier claim, as CLAIM/ROW",
        received: received(corrects),
      });
    }
    for (const row of document.rows) named.add(`${document.id}/${row.id}`);
  }
}
