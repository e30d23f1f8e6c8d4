import { InputError, type Issue, received } from "../../../errors/index.js";
import type { ClaimRow } from "../../../rules/follow/claim-document.js";
import type { Column, Reading } from "./claim-cells.js";
import type { ClaimHead } from "./claim-record.js";
import { claimColumns, columnUnder } from "./claim-columns.js";

/** A claim as its rows are read. */
export interface ClaimInTable {
  readonly head: ClaimHead;
  readonly rows: ClaimRow[];
  /** The record of each row. */
  readonly readings: Reading[];
}

/** The columns of the head of a claim, which all of its rows have in common, and those of a row. */
export const headColumns = claimColumns.slice(0, claimColumns.indexOf("row"));
export const rowColumns = claimColumns.slice(headColumns.length);

/** The columns of values that have another name. */
const columns: Readonly<Record<string, Column>> = {
  id: "claim",
  "period.from": "from",
  "period.to": "to",
  "scheme.id": "scheme",
  "scheme.version": "version",
  "scheme.currency": "currency",
  "totals.rows": "rows-in-claim",
  "totals.claimed": "total-claimed",
  "totals.claimedBefore": "total-claimed-before",
  "totals.difference": "total-difference",
};

/** The columns by which a table shows that it is whole, and what to do where an older one has none of them. */
const wholeColumns: readonly Column[] = [
  "claims-in-table",
  "rows-in-claim",
  "total-claimed",
  "total-claimed-before",
  "total-difference",
  "check",
];
const olderTable =
  "Without it nobody sees that a row was deleted or a cell changed. A table of an older version has none: make the claim again and write it anew.";

/** An issue of a claim under its place in the table: `rows[7].claimed-before` for `rows[2].claimedBefore`, the head at its first row. */
export function inTable(issue: Issue, readings: readonly Reading[]): Issue {
  const [, index = "0", key] = /^rows\[(\d+)\]\.(.*)$/u.exec(issue.path) ?? [];
  const row = readings[Number(index)]?.path ?? "";
  const column = key === "id" ? "row" : (columns[issue.path] ?? kebab(key ?? issue.path));
  return { ...issue, path: `${row}.${column}` };
}

function kebab(key: string): string {
  return key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * The columns under the headings of a table, in whichever language it has them.
 *
 * @throws {InputError} with an issue for each that is missing, unknown or there twice
 */
export function columnsUnder(headings: readonly string[]): readonly (Column | undefined)[] {
  const issues: Issue[] = [];
  const found = headings.map(columnUnder);
  const refuse = (code: string, expected: string, got: string) =>
    issues.push({ code, path: "columns", expected, received: got });
  for (const column of claimColumns) {
    if (found.includes(column)) continue;
    const issue = { code: "heading-missing", path: "columns", expected: `a column "${column}"`, received: "none" };
    issues.push(wholeColumns.includes(column) ? { ...issue, hint: olderTable } : issue);
  }
  for (const [index, column] of found.entries()) {
    const heading = received(headings[index]);
    if (column === undefined) refuse("unknown-heading", "a column of claims", heading);
    else if (found.indexOf(column) < index) refuse("heading-twice", "each column once", `${heading} twice`);
  }
  if (issues.length > 0) throw new InputError(issues);
  return found;
}
