import type { KnowledgeOptions } from "../../person/read/known.js";
import type { PeriodText } from "../../person/dated.js";
import type { ClaimTable } from "./claim-document.js";

/** Who claims, and for which days. */
export interface ClaimOptions extends KnowledgeOptions {
  /** Id of the municipality. */
  readonly claimant: string;
  /** The days claimed for. */
  readonly period: PeriodText;
  /**
   * The claims of this claimant so far, for whatever periods, in the order in which they were made; rows of theirs that changed are
   * corrected, and of a month that was claimed in part the difference is claimed. An empty list says that there is none. Left out, it is
   * not known: a month is then not claimed from a day on before which days of it may have been claimed.
   */
  readonly previous?: readonly ClaimTable[];
  /** Claims of other municipalities: no delivery that one of them rests on is claimed a second time. */
  readonly others?: readonly ClaimTable[];
}
