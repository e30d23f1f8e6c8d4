import type { DateText } from "../../sources/index.js";

/** With what a calculation went on from a position. */
export interface OpeningDocument {
  /** The last day before the period. */
  readonly through: DateText;
  /** The version of the scheme by which the time before was calculated; left out where it is the same. */
  readonly version?: string;
  /**
   * The first day of a month that was shown in part before. The month was decided again from this day on, and its figures are the
   * difference to what was shown: a figure below zero takes back. Left out where the period begins its month.
   */
  readonly decidedFrom?: DateText;
  /**
   * Whether the period begins inside a month of which the position says nothing, as one that is assumed does: as if nobody had been
   * served on its earlier days. Left out elsewhere.
   */
  readonly monthUnsaid?: true;
}
