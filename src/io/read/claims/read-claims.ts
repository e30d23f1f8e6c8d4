import { InputError, type Issue, moreIssues, mostIssues, received, withArguments } from "../../../errors/index.js";
import { checkClaim } from "../../../rules/follow/earlier/check-claim.js";
import type { ClaimTable } from "../../../rules/follow/claim-document.js";
import { type Column, type Reading, countCell } from "./claim-cells.js";
import { headOf, rowOf } from "./claim-record.js";
import { type CsvDialect, unharmed } from "../../../report/index.js";
import { recordsOf } from "../tables/csv-records.js";
import { type ClaimInTable, columnsUnder, headColumns, inTable, rowColumns } from "./claims-in-table.js";

/**
 * Claims read back from the CSV text that `claimTable` and `csvTable` wrote, with headings for programs or in either language: the rows with their heads, in the order of the file. What a
 * table does not carry, the people of whom a fact is missing and the assumptions, is not there.
 *
 * @param text the CSV text, with or without a byte order mark
 * @param dialect in which it was written
 * @returns one claim for each id; `claim` takes them as `previous`
 * @throws {InputError} with every issue: headings that are missing, unknown or there twice, cells that are no month, date, id, amount,
 * number or known word, sums that are none, a head that differs from row to row, a row that is there twice, rows and claims that are fewer
 * or more than the table says
 *
 * @example
 * const previous = readClaims(readFileSync("claims.csv", "utf8"), latvianCsv);
 */
export function readClaims(text: string, dialect: CsvDialect): readonly ClaimTable[] {
  const looked = [
    ["text", text, "text", "the text of a CSV file"],
    ["dialect", dialect, "object", "a dialect such as latvianCsv"],
  ] as const;
  return withArguments(looked, () => claimsOf(text, dialect));
}

function claimsOf(text: string, dialect: CsvDialect): readonly ClaimTable[] {
  const [headings = [], ...records] = recordsOf(text, dialect);
  const columns = columnsUnder(headings);
  const issues: Issue[] = [];
  const claims = new Map<string, ClaimInTable>();
  for (const [index, record] of records.entries()) {
    // What is wrong in the rows that follow nobody counts.
    if (issues.length > mostIssues) throw new InputError([...issues, moreIssues(undefined)]);
    const cell = (column: Column) => unharmed(record[columns.indexOf(column)] ?? "");
    addRecord({ cell, dialect, issues, path: `rows[${index}]` }, claims);
  }
  checkClaims(claims, issues);
  // What cells hold is looked at as in any claim that comes from elsewhere, where each of them holds something of its kind.
  if (issues.length > 0) throw new InputError(issues);
  const documents = [...claims.values()].map(({ head, rows, readings }) => {
    const document = { ...head, rows };
    issues.push(...checkClaim(document).map((issue) => inTable(issue, readings)));
    checkHeads(readings, issues);
    return document;
  });
  if (issues.length > 0) throw new InputError(issues);
  return documents;
}

/** Adds a record to the claim that it is of. */
function addRecord(reading: Reading, claims: Map<string, ClaimInTable>): void {
  const head = headOf(reading);
  const so = claims.get(head.id) ?? { head, rows: [], readings: [] };
  claims.set(head.id, so);
  so.readings.push(reading);
  if (head.totals.rows > 0) so.rows.push(rowOf(reading));
  else checkNoRow(reading);
}

/** A claim without rows has its head alone. */
function checkNoRow({ cell, issues, path }: Reading): void {
  for (const column of rowColumns) {
    if (cell(column) === "") continue;
    const expected = "nothing in a claim without rows";
    issues.push({ code: "row-unexpected", path: `${path}.${column}`, expected, received: received(cell(column)) });
  }
}

/** Every claim says how many the table has; that all of its rows say the same is looked at with the rest of the head. */
function checkClaims(claims: ReadonlyMap<string, ClaimInTable>, issues: Issue[]): void {
  if (claims.size === 0) {
    const hint =
      "A table whose rows were deleted says nothing of what was claimed: where there is no earlier claim, give no table.";
    issues.push({ code: "no-claims", path: "rows", expected: "a row for each claim", received: "none", hint });
  }
  for (const [reading] of [...claims.values()].map(({ readings }) => readings)) {
    if (reading === undefined) continue;
    const before = issues.length;
    const stated = countCell("claims-in-table", reading);
    if (stated === claims.size || issues.length > before) continue;
    const path = `${reading.path}.claims-in-table`;
    const expected = `${claims.size}, the number of claims in the table`;
    const hint = "Claims are missing, or two tables were put together: read each table by itself.";
    issues.push({ code: "claims", path, expected, received: received(stated), hint });
  }
}

/** Every row of a claim has the same head. */
function checkHeads([first, ...others]: readonly Reading[], issues: Issue[]): void {
  if (first === undefined) return;
  for (const { cell, path } of others) {
    for (const column of headColumns) {
      if (cell(column) === first.cell(column)) continue;
      const expected = `${received(first.cell(column))}, as in ${first.path} of the same claim`;
      issues.push({ code: "head-differs", path: `${path}.${column}`, expected, received: received(cell(column)) });
    }
  }
}
