import { pathOf, received, type Issue } from "../../../errors/index.js";
import { formatScaled } from "../../../numbers/index.js";
import type { CompiledCompensation } from "../compensation/compile.js";
import type { ClaimTable } from "../claim-document.js";
import type { ClaimOptions } from "../claim-options.js";
import { claimDecimals } from "./claim-values.js";
import { monthKey, putInForce, type RowInForce } from "./rows-in-force.js";

/**
 * Adds an issue where earlier claims are not of this claimant, period and scheme, not in their order, or do not follow from each other: a
 * row that corrects another than the one before it, or says otherwise what was claimed before.
 *
 * @param previous claims, each of which was checked by itself
 */
export function checkPrevious(
  previous: readonly ClaimTable[],
  options: ClaimOptions,
  compiled: CompiledCompensation,
  issues: Issue[],
): void {
  const before = new Map<string, RowInForce>();
  for (const [index, document] of previous.entries()) {
    const path = pathOf("previous", index);
    checkHead(document, path, options, compiled, issues);
    if (document.sequence !== index + 1) {
      issues.push({
        code: "claim-sequence",
        path: `${path}.sequence`,
        expected: `${index + 1}: every claim so far, the first first`,
        received: received(document.sequence),
      });
    }
    checkCorrections(document, before, path, issues);
    putInForce(document, before);
  }
}

function checkHead(
  { claimant, claimantCode, period: { from, to }, scheme }: ClaimTable,
  path: string,
  { claimant: own, period }: ClaimOptions,
  { name, places }: CompiledCompensation,
  issues: Issue[],
): void {
  if (claimant !== own || from !== period.from || to !== period.to) {
    issues.push({
      code: "another-claim",
      path,
      expected: `a claim of "${own}" for ${period.from} to ${period.to}`,
      received: `one of "${claimant}" for ${from} to ${to}`,
    });
    return;
  }
  if (scheme.id !== name.id || scheme.currency !== name.currency) {
    issues.push({
      code: "another-scheme",
      path: `${path}.scheme`,
      expected: `a claim by scheme "${name.id}" in ${name.currency}`,
      received: `one by "${scheme.id}" in ${scheme.currency}`,
    });
  }
  const code = places.get(own)?.place.code;
  if (code === undefined || claimantCode === null || claimantCode === code) return;
  const hint = "A spreadsheet takes the zeros off that a number begins with: tell it that the column is text.";
  const expected = `the code of "${own}", "${code}"`;
  issues.push({
    code: "claimant-code",
    path: `${path}.claimantCode`,
    expected,
    received: received(claimantCode),
    hint,
  });
}

/** Adds an issue for each row that does not correct the one in force before it, or says otherwise what was claimed before. */
export function checkCorrections(
  { rows }: ClaimTable,
  before: ReadonlyMap<string, RowInForce>,
  path: string,
  issues: Issue[],
): void {
  for (const [position, row] of rows.entries()) {
    const place = `${path}.${pathOf("rows", position)}`;
    const last = before.get(monthKey(row));
    if (row.corrects !== last?.name) {
      const expected =
        last === undefined
          ? "nothing, because no earlier claim has a row of this person and month"
          : `"${last.name}", the row of this person and month before it`;
      issues.push({ code: "corrects", path: `${place}.corrects`, expected, received: received(row.corrects) });
    }
    const sum = formatScaled(last?.minor ?? 0, claimDecimals);
    if (row.claimedBefore === sum) continue;
    const expected = `${sum}, which the earlier claims ask for`;
    issues.push({
      code: "claimed-before",
      path: `${place}.claimedBefore`,
      expected,
      received: received(row.claimedBefore),
    });
  }
}
