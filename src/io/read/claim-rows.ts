import type { ClaimRow, ClaimTable } from "../../rules/follow/claim-document.js";
import type { CsvCell, CsvTable } from "../csv/index.js";
import { joined } from "../csv/lists.js";

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
 * Claims as a table: one row for each of their rows, with the head of the claim before it. Lists are written with `; ` between
 * their entries, and dates of a span with `/`. `readClaims` reads it back.
 *
 * @param claims of one municipality or several
 *
 * @example
 * const { columns, rows } = claimRows([claim(cases, compiled, options)]);
 */
export function claimRows(claims: readonly ClaimTable[]): CsvTable {
  return {
    columns: claimColumns,
    rows: claims.flatMap((document) => document.rows.map((row) => cellsOf(document, row))),
  };
}

function cellsOf(document: ClaimTable, row: ClaimRow): readonly CsvCell[] {
  const { id, kind, claimant, claimantCode, period, sequence, scheme, synthetic } = document;
  const span = ({ from, to }: { readonly from: string; readonly to: string }) => `${from}/${to}`;
  return [
    ...texts(id, kind, claimant, claimantCode ?? "", period.from, period.to),
    { decimal: String(sequence) },
    ...texts(
      scheme.id,
      scheme.version,
      scheme.currency,
      String(synthetic),
      row.id,
      row.corrects ?? "",
      row.client,
      row.month,
    ),
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
