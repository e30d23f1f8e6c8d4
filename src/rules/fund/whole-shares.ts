import { rateDecimals } from "../../numbers/index.js";
import type { ShareRow } from "./share-row.js";

/** 1, as shares are scaled. */
export const wholeShare = 10 ** rateDecimals;

/** What shares come to. */
export function sumOf(rows: readonly Pick<ShareRow, "value">[]): number {
  return rows.reduce((total, row) => total + row.value, 0);
}

/** Whether the shares of a person make the whole. */
export function isWhole(rows: readonly Pick<ShareRow, "value" | "paysRest">[]): boolean {
  const [sum, rests] = [sumOf(rows), rows.filter(({ paysRest }) => paysRest).length];
  return Number.isNaN(sum) || (rests === 0 && sum === wholeShare) || (rests === 1 && sum <= wholeShare);
}
