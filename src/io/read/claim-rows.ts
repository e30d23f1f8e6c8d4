import { withArguments } from "../../errors/index.js";
import type { ClaimRow, ClaimTable } from "../../rules/follow/claim-document.js";
import type { CsvCell, CsvTable } from "../../report/index.js";
import { joined } from "./lists.js";

/** The headings of a table of claims. */
export const claimColumns = [
  "claim",
  "kind",
  "claimant",
  "claimant-code",
  "from",
  "to",
  "sequence",
  "scheme",
  "version",
  "currency",
  "synthetic",
  "claims-in-table",
  "rows-in-claim",
  "total-claimed",
  "total-claimed-before",
  "total-difference",
  "row",
  "corrects",
  "client",
  "month",
  "groups",
  "institutions",
  "left-on",
  "decisions",
  "plans",
  "residence",
  "residences",
  "services",
  "deliveries",
  "days",
  "unpaid-days",
  "rates",
  "gross",
  "other-public",
  "net-cost",
  "cut",
  "claimed",
  "claimed-before",
  "difference",
] as const;

/**
 * Claims as a table: one row for each of their rows, with the head of the claim before it; a claim without rows has one with the
 * head alone. How many claims the table has, and how many rows each, stands in every row, so that `readClaims`, which reads it back,
 * sees that one was deleted. Lists are written with `; ` between their entries, and dates of a span with `/`.
 *
 * @param claims of one municipality or several
 *
 * @example
 * const { columns, rows } = claimRows([claim(cases, compiled, options)]);
 */
export function claimRows(claims: readonly ClaimTable[]): CsvTable {
  return withArguments([["claims", claims, "list", "a list of claims"]], () => ({
    columns: claimColumns,
    rows: claims.flatMap((document) => {
      const head = headOf(document, claims.length);
      return document.rows.length === 0
        ? [[...head, ...texts(...claimColumns.slice(head.length).map(() => ""))]]
        : document.rows.map((row) => [...head, ...cellsOf(row)]);
    }),
  }));
}

/** The cells that all rows of a claim have in common. */
function headOf(document: ClaimTable, claims: number): readonly CsvCell[] {
  const { id, kind, claimant, claimantCode, period, sequence, scheme, synthetic, totals } = document;
  return [
    ...texts(id, kind, claimant, claimantCode ?? "", period.from, period.to),
    { decimal: String(sequence) },
    ...texts(scheme.id, scheme.version, scheme.currency, String(synthetic)),
    ...[claims, totals.rows].map((count) => ({ decimal: String(count) })),
    ...[totals.claimed, totals.claimedBefore, totals.difference].map((decimal) => ({ decimal })),
  ];
}

function cellsOf(row: ClaimRow): readonly CsvCell[] {
  const span = ({ from, to }: { readonly from: string; readonly to: string }) => `${from}/${to}`;
  return [
    ...texts(row.id, row.corrects ?? "", row.client, row.month),
    ...texts(
      joined(row.groups),
      joined(row.institutions),
      joined(row.leftOn),
      joined(row.decisions),
      joined(row.plans),
    ),
    ...texts(row.residence, joined(row.residences.map(span))),
    ...texts(
      joined(row.services.map(({ service, units, unit }) => `${service} ${units} ${unit}`)),
      joined(row.deliveries),
    ),
    { decimal: String(row.days) },
    ...texts(joined(Object.entries(row.unpaidDays).map(([code, days]) => `${code} ${days}`))),
    ...texts(joined(row.rates.map(({ rate, days, parameter, source }) => `${rate} ${days} ${parameter} ${source}`))),
    { decimal: row.gross },
    row.otherPublic === null ? { text: "" } : { decimal: row.otherPublic },
    row.netCost === null ? { text: "" } : { decimal: row.netCost },
    ...[row.cut, row.claimed, row.claimedBefore, row.difference].map((decimal) => ({ decimal })),
  ];
}

function texts(...all: readonly string[]): readonly CsvCell[] {
  return all.map((text) => ({ text }));
}
