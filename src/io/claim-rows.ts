import type { ClaimDocument, ClaimRow } from "../following/index.js";
import type { CsvCell, CsvTable } from "./csv/index.js";

const columns = [
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
 * their entries, and dates of a span with `/`.
 *
 * @param claims of one municipality or several
 *
 * @example
 * const { columns, rows } = claimRows([claim(cases, compiled, options)]);
 */
export function claimRows(claims: readonly ClaimDocument[]): CsvTable {
  return { columns, rows: claims.flatMap((document) => document.rows.map((row) => cellsOf(document, row))) };
}

function cellsOf(document: ClaimDocument, row: ClaimRow): readonly CsvCell[] {
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
      listed(row.groups),
      listed(row.institutions),
      listed(row.leftOn),
      listed(row.decisions),
      listed(row.plans),
    ),
    ...texts(row.residence, listed(row.residences.map(span))),
    ...texts(
      listed(row.services.map(({ service, units, unit }) => `${service} ${units} ${unit}`)),
      listed(row.deliveries),
    ),
    { decimal: String(row.days) },
    ...texts(listed(Object.entries(row.unpaidDays).map(([code, days]) => `${code} ${days}`))),
    ...texts(listed(row.rates.map(({ rate, days, parameter, source }) => `${rate} ${days} ${parameter} ${source}`))),
    { decimal: row.gross },
    row.otherPublic === null ? { text: "" } : { decimal: row.otherPublic },
    row.netCost === null ? { text: "" } : { decimal: row.netCost },
    ...[row.cut, row.claimed, row.claimedBefore, row.difference].map((decimal) => ({ decimal })),
  ];
}

function texts(...all: readonly string[]): readonly CsvCell[] {
  return all.map((text) => ({ text }));
}

function listed(entries: readonly string[]): string {
  return entries.join("; ");
}
