import type { DateText, Id } from "../sources/index.js";
import type { Dated } from "./dated.js";

/**
 * When a fact was written down, and which earlier record of the same list it takes the place of. Nothing is ever edited: a
 * correction is a further record, so that what was known on any day can be told.
 */
export interface Recorded {
  /** The day from which the fact is known. Left out, it counts as always known. */
  readonly recordedOn?: DateText;
  /** Id of the fact of which every earlier record no longer counts. It may be this record's own id: a newer version. */
  readonly supersedes?: Id;
  /** True where the record only takes back what it supersedes, and puts nothing in its place. */
  readonly withdrawn?: boolean;
}

/** A fact that needs an id only where another record is to supersede it. */
export interface NamedRecord extends Recorded {
  /** Unique among the entries of the list that count. */
  readonly id?: Id;
}

/** A fact that holds from a day to a day. */
export interface Fact extends Dated, NamedRecord {}
