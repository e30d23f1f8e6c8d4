import type { DateText } from "../sources/index.js";

/** A run of days, both ends included, as text. */
export interface DaySpan {
  /** First day of the run. */
  readonly from: DateText;
  /** Last day of the run, itself included. */
  readonly to: DateText;
}
