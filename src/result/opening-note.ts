import type { Day } from "../calendar/index.js";

/** With what a calculation went on from a position. */
export interface OpeningNote {
  /** The last day before. */
  readonly through: Day;
  /** The version of the scheme by which it was calculated, where it is another. */
  readonly version: string | undefined;
  /** The first day of a month that was shown in part, from which it was decided again; NaN where the question begins its month. */
  readonly decidedFrom: Day;
  /** Whether it begins inside a month of which the position says nothing. */
  readonly monthUnsaid: boolean;
}
