import type { FollowedNode } from "../../tree.js";
import type { Writing } from "../writing.js";

/** What claims are told with. */
export interface Telling extends Writing {
  readonly amounts: ReadonlyMap<string, string>;
  /** To whom money follows, month by month: all claimants, or the one that the letter is for. */
  readonly followed: readonly FollowedNode[];
  /** To whom money follows in each month, also those for whom the letter is not. */
  readonly byMonth: ReadonlyMap<string, readonly FollowedNode[]>;
}
