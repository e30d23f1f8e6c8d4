/** What was paid of a cap in a calendar year up to a month's end. */
export interface PaidOfYear {
  /** Id of the cap. */
  readonly cap: string;
  /** Minor units. */
  readonly minor: number;
}
