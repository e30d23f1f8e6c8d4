import type { DateText, EndText } from "../sources/index.js";
/** An inclusive period in a document: both ends are civil dates such as `"2018-09-01"`. */
export interface PeriodText {
  /** The first day, such as `"2018-09-01"`. */
  readonly from: DateText;
  /** The last day, itself included. */
  readonly to: DateText;
}

/** A fact or parameter that holds from a day to a day, both included, or to `"open"` where no end is set. */
export interface Dated {
  /** The first day, such as `"2018-09-01"`. */
  readonly from: DateText;
  /** The last day, itself included, or `"open"`. */
  readonly to: EndText;
}
