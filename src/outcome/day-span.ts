/** A run of days, both ends included, as text. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}
