import type { LineCounts } from "seko/io";
import type { LedgersOptions } from "../../program/ledgers-options.js";

/** The options of `seko run`, as the command line gives them. */
export type RunOptions = LedgersOptions;

/** What a run says when it is over. */
export interface Said extends LineCounts {
  readonly results: string;
  readonly issues: string | undefined;
  readonly already?: boolean;
}
