import { withArguments } from "../../../errors/index.js";
import type { ClaimRow, ClaimTable as TableOfClaim } from "../../../rules/follow/claim-document.js";
import { checkOfRow } from "../../../rules/follow/row-check.js";
import { makeTable, type Table, type TableCell } from "../../../report/index.js";
import { claimColumns, columnOfClaims } from "./claim-columns.js";
import { joined } from "../lists.js";

/**
 * Claims as a table: one row for each of their rows, with the head of the claim before it; a claim without rows has one with the
 * head alone. How many claims the table has, and how many rows each, stands in every row, so that `readClaims`, which reads it back from
 * CSV, sees that one was deleted. Lists are written with `; ` between their entries, and dates of a span with `/`.
 *
 * @param claims of one municipality or several
 * @throws {InputError} for what is no claim
 *
 * @example
 * csvTable(claimTable([claim(cases, compiled, options)]), { dialect: latvianCsv });
 */
export function claimTable(claims: readonly TableOfClaim[]): Table {
  return withArguments([["claims", claims, "list", "a list of claims"]], () => {
    const currencies = new Set(claims.map(({ scheme }) => scheme.currency));
    const [currency] = currencies.size === 1 ? currencies : [undefined];
    return makeTable({
      id: "claims",
      title: { lv: "Pieprasījumi", en: "Claims" },
      columns: claimColumns.map((id) => columnOfClaims(id, currency)),
      rows: claims.flatMap((document) => rowsOf(document, claims.length)),
    });
  });
}

function rowsOf(document: TableOfClaim, claims: number): readonly (readonly TableCell[])[] {
  const head = headOf(document, claims);
  if (document.rows.length > 0) return document.rows.map((row) => [...head, ...cellsOf(row, document)]);
  return [[...head, ...claimColumns.slice(head.length).map(() => undefined)]];
}

/** The cells that all rows of a claim have in common. */
function headOf(document: TableOfClaim, claims: number): readonly TableCell[] {
  const { id, kind, claimant, claimantCode, period, sequence, scheme, synthetic, totals } = document;
  return [
    ...[id, kind, claimant, claimantCode ?? undefined, period.from, period.to, String(sequence)],
    ...[scheme.id, scheme.version, scheme.currency, String(synthetic), String(claims), String(totals.rows)],
    ...[totals.claimed, totals.claimedBefore, totals.difference],
  ];
}

function cellsOf(row: ClaimRow, document: TableOfClaim): readonly TableCell[] {
  const span = ({ from, to }: { readonly from: string; readonly to: string }) => `${from}/${to}`;
  return [
    ...[row.id, row.corrects, row.client, row.month],
    ...[row.groups, row.institutions, row.leftOn, row.decisions, row.plans].map(listed),
    ...[row.residence, listed(row.residences.map(span))],
    listed(row.services.map(({ service, units, unit }) => `${service} ${units} ${unit}`)),
    listed(row.deliveries),
    String(row.days),
    listed(Object.entries(row.unpaidDays).map(([code, days]) => `${code} ${days}`)),
    listed(row.rates.map(({ rate, days, parameter, source }) => `${rate} ${days} ${parameter} ${source}`)),
    ...[row.gross, row.otherPublic ?? undefined, row.netCost ?? undefined],
    ...[row.cut, row.claimed, row.claimedBefore, row.difference, row.check ?? checkOfRow(document, row)],
  ];
}

/** Several texts in one cell; nothing where there is none. */
function listed(texts: readonly string[]): TableCell {
  return texts.length === 0 ? undefined : joined(texts);
}
