import type { ClaimRow, ClaimTable } from "../claim-document.js";
import { parseScaled } from "../../../numbers/index.js";
import { claimDecimals } from "./claim-values.js";

/** The last row of a person's month in the claims of one claimant and period, and what they ask for together. */
export interface RowInForce {
  readonly row: ClaimRow;
  readonly claim: ClaimTable;
  /** `CLAIM/ROW`, as a row that corrects it names it. */
  readonly name: string;
  /** The sum of the differences so far, in minor units. */
  readonly minor: number;
}

/** How a row of a claim is named elsewhere. */
export function rowName({ id }: Pick<ClaimTable, "id">, row: Pick<ClaimRow, "id">): string {
  return `${id}/${row.id}`;
}

/** By which the rows of one person's month are found. */
export function monthKey({ client, month }: Pick<ClaimRow, "client" | "month">): string {
  return `${client} ${month}`;
}

/** The row in force of each person and month, where claims of one claimant and period follow each other. */
export function rowsInForce(claims: readonly ClaimTable[]): ReadonlyMap<string, RowInForce> {
  const rows = new Map<string, RowInForce>();
  for (const claim of claims) putInForce(claim, rows);
  return rows;
}

/** Puts the rows of a claim in force, instead of those of the claims before it. */
export function putInForce(claim: ClaimTable, rows: Map<string, RowInForce>): void {
  for (const row of claim.rows) {
    const key = monthKey(row);
    const minor = (rows.get(key)?.minor ?? 0) + parseScaled(row.difference, claimDecimals);
    rows.set(key, { row, claim, name: rowName(claim, row), minor });
  }
}
