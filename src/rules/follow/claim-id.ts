import { withArguments } from "../../errors/index.js";
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
 * @throws {InputError} for what is no such name
 *
 * @example
 * claimId({ claimant: "north", period: { from: "2019-01-01", to: "2019-03-31" }, sequence: 2 }); // "north-2019-01-01-2019-03-31-2"
 */
export function claimId(name: ClaimName): string {
  return withArguments([["name", name, "object", "an object with claimant, period and sequence"]], () => idOf(name));
}

function idOf({ claimant, period: { from, to }, sequence }: ClaimName): string {
  return `${claimant}-${from}-${to}-${sequence}`;
}
