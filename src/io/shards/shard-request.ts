import type { LineCounts } from "../lines/each-line.js";
import type { ResultsForm } from "../lines/results-form.js";
import type { Progress } from "../progress.js";

/** Which part to calculate. */
export interface ShardRequest {
  /** Folder with the parts and their manifest. */
  readonly folder: string;
  /** From 1. */
  readonly part: number;
  /** Digest of all that decides about results: parts of one run have the same. */
  readonly rules: string;
  /** How results are written, a line each; left out, as JSON. */
  readonly form?: ResultsForm | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: Progress | undefined;
}

/** How the run of a part went. */
export interface ShardReport extends LineCounts {
  readonly part: number;
  /** Whether it was done before, by the same rules and with files that are still as they were written: nothing was done anew. */
  readonly already: boolean;
  /** File of the part's results. */
  readonly results: string;
  /** File of the part's issues; undefined where nothing was wrong. */
  readonly issues: string | undefined;
}
