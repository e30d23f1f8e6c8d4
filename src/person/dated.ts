/** An inclusive period in a document: both ends are civil dates such as `"2018-09-01"`. */
export interface PeriodText {
  /** The first day. */
  readonly from: string;
  /** The last day, itself included. */
  readonly to: string;
}

/** A fact or parameter that holds from a day to a day, both included, or to `"open"` where no end is set. */
export interface Dated {
  /** The first day, such as `"2018-09-01"`. */
  readonly from: string;
  /** The last day, itself included, or `"open"`. */
  readonly to: string;
}
