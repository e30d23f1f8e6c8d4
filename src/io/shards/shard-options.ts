import type { ManifestLedgers } from "../../documents/index.js";
import type { DaysShown } from "../read/tables/days-shown.js";

/** What shards may be told besides the file, their number and their folder. */
export interface ShardOptions {
  /** File of the positions with which the cases go on: one in each line, clients in any order; left out, they begin. */
  readonly openings?: string | undefined;
  /** Whether each part writes what its cases leave behind. */
  readonly closings?: boolean | undefined;
  /** What is assumed of cases without a position; left out, they are refused, or begin where no file is given. */
  readonly openingAssumed?: "nothing-used" | undefined;
  /** Which days of each case are shown; left out, all of them. */
  readonly show?: DaysShown | undefined;
  /** That the lines are ledgers, and what is asked of each; left out, they are cases. */
  readonly ledgers?: ManifestLedgers | undefined;
  /** Whether each part writes what is shown of the months that it closes. */
  readonly statements?: boolean | undefined;
  /** Ends the work. */
  readonly signal?: AbortSignal | undefined;
}
