import type { CountOnce } from "../../../cohort/index.js";
import type { Line } from "../../read/case-lines.js";
import type { LineDigests } from "../line-digests.js";
import type { PublishedFeed } from "../published-feed.js";
import type { PublishedRow } from "../published-line.js";

/** How the lines of a run are worked out again, whatever document stands in each. */
export interface LinesAgain {
  /** On which days which clients are counted. */
  readonly counted: CountOnce;
  readonly digestOfLine: (text: Uint8Array) => Pick<LineDigests, "id" | "case">;
  readonly results: PublishedFeed;
  /** Compares what a line gives now with what it gave. @returns whether it gives a result */
  readonly compare: (line: Line, expected: LineDigests, rows: readonly PublishedRow[]) => Promise<boolean>;
  /** Every row that is left beside the results is a difference. */
  readonly end: () => Promise<void>;
  readonly close: () => Promise<void>;
}
