import type { KnowledgeOptions } from "../../person/read/known.js";
import type { PeriodText } from "../../person/dated.js";
import type { ClaimTable } from "./claim-document.js";

/** Who claims, and for which days. */
export interface ClaimOptions extends KnowledgeOptions {
  /** Id of the municipality. */
  readonly claimant: string;
  /** The days claimed for. */
  readonly period: PeriodText;
  /** The claims of this claimant for the same period so far, the first first; rows of theirs that changed are corrected. */
  readonly previous?: readonly ClaimTable[];
  /**
   * Claims of other municipalities, and of this one for other periods: no delivery that one of them rests on is claimed a second time.
   */
  readonly others?: readonly ClaimTable[];
}
