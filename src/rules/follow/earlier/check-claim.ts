import { joinPaths, pathOf, received, type Issue } from "../../../errors/index.js";
import { formatScaled, outOfRange } from "../../../numbers/index.js";
import type { ClaimTable } from "../claim-document.js";
import { checkOfRow } from "../row-check.js";
import { checkClaimHead } from "./claim-head.js";
import { checkClaimRow } from "./claim-row.js";
import { checkAmount, claimDecimals, isValues, refuse, type Look, type Values } from "./claim-values.js";

/**
 * Everything that is wrong with a claim that comes from elsewhere, in any value on which a next step rests: `claim` looks at earlier claims
 * so, and `readClaims` at those of a table.
 *
 * @param claim any value
 * @returns every issue; none where it is a claim
 *
 * @example
 * checkClaim({ ...first, sequence: 0 }).map(({ path }) => path); // ["sequence"]
 */
export function checkClaim(claim: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  addClaimIssues(claim, "", issues);
  return issues;
}

/** Adds what {@link checkClaim} finds, with paths behind that of the claim. */
export function addClaimIssues(claim: unknown, path: string, issues: Issue[]): void {
  if (isValues(claim)) checkDocument(claim, path, issues);
  else issues.push({ code: "wrong-type", path, expected: "a claim", received: received(claim) });
}

/** Adds an issue for every row in which, or in whose head, a value is not the one that was written, as far as rows say a check. */
function checkUnchanged(claim: ClaimTable, path: string, issues: Issue[]): void {
  for (const [index, row] of claim.rows.entries()) {
    if (row.check === undefined || row.check === checkOfRow(claim, row)) continue;
    issues.push({
      code: "row-changed",
      path: joinPaths(path, `${pathOf("rows", index)}.check`),
      expected: "a row as it was written, with its head",
      received: `one with another value somewhere, by its check ${received(row.check)}`,
      hint: "Nothing is edited in a claim: take it as it was written. What is otherwise since then is a correction, which a further claim makes.",
    });
  }
}

/** The path of a value of a row. */
type PathOfRow = (index: number, key: string) => string;

function checkDocument(claim: Values, path: string, issues: Issue[]): void {
  const look: Look = { issues, at: (key) => joinPaths(path, key) };
  const first = issues.length;
  const asked = checkClaimHead(claim, look);
  const { rows, totals } = claim;
  if (!Array.isArray(rows)) {
    refuse("wrong-type", "rows", { expected: "a list of rows", value: rows }, look);
    return;
  }
  const before = issues.length;
  for (const [index, row] of (rows as readonly unknown[]).entries()) {
    const place = joinPaths(path, pathOf("rows", index));
    if (isValues(row)) checkClaimRow(row, asked, { issues, at: (key) => joinPaths(place, key) });
    else issues.push({ code: "wrong-type", path: place, expected: "a row of a claim", received: received(row) });
  }
  // Rows can be compared and added up only where each is one.
  if (issues.length > before) return;
  const rowAt: PathOfRow = (index, key) => joinPaths(path, `${pathOf("rows", index)}.${key}`);
  checkRowsOnce(rows as readonly Values[], rowAt, issues);
  checkTotals(rows as readonly Values[], totals, rowAt, { issues, at: (key) => joinPaths(path, `totals.${key}`) });
  // All that can be said of it was looked at: it has the form of a claim.
  if (issues.length === first) checkUnchanged(claim as unknown as ClaimTable, path, issues);
}

/** Adds an issue for every row whose id, or whose person and month, another has before it. */
function checkRowsOnce(rows: readonly Values[], at: PathOfRow, issues: Issue[]): void {
  const ids = new Set<unknown>();
  const months = new Set<string>();
  for (const [index, { id, client, month }] of rows.entries()) {
    const ofPerson = `${String(client)} ${String(month)}`;
    if (ids.has(id)) {
      const expected = "an id that no other row of the claim has";
      issues.push({ code: "duplicate-id", path: at(index, "id"), expected, received: `${received(id)} again` });
    }
    if (months.has(ofPerson)) {
      const expected = "one row for each person and month of a claim";
      const words = `${received(client)} in ${String(month)} again`;
      issues.push({ code: "row-twice", path: at(index, "month"), expected, received: words });
    }
    ids.add(id);
    months.add(ofPerson);
  }
}

/** The sum of amounts of rows, each of which was looked at; NaN, and an issue at the row, where it is more than integers hold. */
function sumOf(rows: readonly Values[], key: string, rowAt: PathOfRow, look: Look): number {
  let sum = 0;
  for (const [index, row] of rows.entries()) {
    sum += checkAmount(row[key], key, look);
    if (Number.isSafeInteger(sum)) continue;
    look.issues.push(...outOfRange(sum, rowAt(index, key)).issues);
    return Number.NaN;
  }
  return sum;
}

function checkTotals(rows: readonly Values[], totals: unknown, rowAt: PathOfRow, look: Look): void {
  const stated = isValues(totals) ? totals : {};
  if (stated["rows"] !== rows.length) {
    const hint = "A row is missing or one too many: take the claim as it was made.";
    const expected = `${rows.length}, the number of the rows`;
    look.issues.push({ code: "rows", path: look.at("rows"), expected, received: received(stated["rows"]), hint });
  }
  for (const key of ["claimed", "claimedBefore", "difference"]) {
    const total = checkAmount(stated[key], key, look);
    const sum = sumOf(rows, key, rowAt, look);
    if (Number.isNaN(total) || Number.isNaN(sum) || total === sum) continue;
    refuse(
      "total",
      key,
      { expected: `${formatScaled(sum, claimDecimals)}, the sum of the rows`, value: stated[key] },
      look,
    );
  }
}
