import { days, formatPeriod, intersectLists, parseDay, union, type Period } from "../../../calendar/index.js";
import { countOf, pathOf, received, type Issue } from "../../../errors/index.js";
import { formatScaled } from "../../../numbers/index.js";
import { zerosHint } from "../../../text/index.js";
import type { CompiledCompensation } from "../compensation/compile.js";
import type { ClaimTable } from "../claim-document.js";
import type { ClaimOptions } from "../claim-options.js";
import { daysOf, wholeMonths } from "../days/decided-days.js";
import { claimDecimals } from "./claim-values.js";
import { monthKey, putInForce, type RowInForce } from "./rows-in-force.js";

/**
 * Adds an issue where earlier claims are not of this claimant and scheme, not in their order, or do not follow from each other: a row that
 * corrects another than the one before it, or says otherwise what was claimed before.
 *
 * @param previous claims for whatever periods, each of which was checked by itself
 */
export function checkPrevious(
  previous: readonly ClaimTable[],
  { claimant }: ClaimOptions,
  compiled: CompiledCompensation,
  issues: Issue[],
): void {
  const before = issues.length;
  for (const [index, document] of previous.entries()) {
    const path = pathOf("previous", index);
    checkHead(document, { path, own: claimant }, compiled, issues);
  }
  // The rows of another claimant say nothing of what this one claimed.
  if (issues.length > before) return;
  const indexOf = new Map(previous.map((each, index) => [each, index]));
  checkFollowing(previous, (each) => pathOf("previous", indexOf.get(each) ?? 0), issues);
}

/** What to do where claims do not follow from each other. */
const inTheirOrder =
  "Give every claim of this municipality so far, for whatever period, in the order in which they were made.";

/** Adds an issue where the claims of one claimant are not all there, or do not follow from each other. */
export function checkFollowing(
  claims: readonly ClaimTable[],
  pathOfClaim: (claim: ClaimTable) => string,
  issues: Issue[],
): void {
  const before = new Map<string, RowInForce>();
  const counts = new Map<string, number>();
  const asked = union(claims.map(({ period }) => daysOf(period)));
  for (const document of claims) {
    const path = pathOfClaim(document);
    const { claimant, period, sequence } = document;
    const days = formatPeriod(daysOf(period));
    const count = (counts.get(days) ?? 0) + 1;
    counts.set(days, count);
    if (sequence !== count) {
      const expected = `${count}: every claim of "${claimant}" for ${days} so far`;
      issues.push({ code: "claim-sequence", path: `${path}.sequence`, expected, received: received(sequence) });
      return;
    }
    checkDaysAsked(document, asked, path, issues);
    checkCorrections(document, before, path, issues);
    putInForce(document, before);
  }
}

/** Adds an issue for each row of more days than were claimed of its month. */
function checkDaysAsked({ rows }: ClaimTable, asked: readonly Period[], path: string, issues: Issue[]): void {
  for (const [position, { month, days: paid, unpaidDays }] of rows.entries()) {
    const first = parseDay(`${month}-01`);
    let most = 0;
    for (const each of intersectLists(asked, [wholeMonths({ from: first, to: first })])) most += days(each);
    const all = Object.values(unpaidDays).reduce((sum, each) => sum + each, paid);
    if (all <= most) continue;
    const place = `${path}.${pathOf("rows", position)}.days`;
    const expected = `at most ${countOf(most, "day")}, the unpaid ones among them`;
    issues.push({ code: "days-too-many", path: place, expected, received: received(all) });
  }
}

function checkHead(
  { claimant, claimantCode, scheme }: ClaimTable,
  { path, own }: { readonly path: string; readonly own: string },
  { name, places }: CompiledCompensation,
  issues: Issue[],
): void {
  if (claimant !== own) {
    const hint = "Claims of other municipalities are `others`.";
    const words = { expected: `a claim of "${own}"`, received: `one of "${claimant}"` };
    issues.push({ code: "another-claim", path, ...words, hint });
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
  const expected = `the code of "${own}", "${code}"`;
  issues.push({
    code: "claimant-code",
    path: `${path}.claimantCode`,
    expected,
    received: received(claimantCode),
    hint: zerosHint,
  });
}

/** Adds an issue for each row that does not correct the one in force before it, or says otherwise what was claimed before. */
function checkCorrections(
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
      const path = `${place}.corrects`;
      issues.push({ code: "corrects", path, expected, received: received(row.corrects), hint: inTheirOrder });
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
