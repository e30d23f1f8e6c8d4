import type { PeriodText } from "../../person/dated.js";

/** What tells one claim from every other. */
export interface ClaimName {
  readonly claimant: string;
  readonly period: PeriodText;
  /** 1 for the first claim of a claimant and period. */
  readonly sequence: number;
}

/**
 * The id of a claim, `CLAIMANT-FROM-TO-SEQUENCE`: claims of one claimant for different periods are never taken for one.
 *
 * @example
 * claimId({ claimant: "north", period: { from: "2019-01-01", to: "2019-03-31" }, sequence: 2 }); // "north-2019-01-01-2019-03-31-2"
 */
export function claimId({ claimant, period: { from, to }, sequence }: ClaimName): string {
  return `${claimant}-${from}-${to}-${sequence}`;
}
