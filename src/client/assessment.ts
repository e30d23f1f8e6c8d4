/** A dated finding by an instrument about how much support a person needs. */
export interface Assessment {
  /** Unique among the assessments of the case. */
  readonly id: string;
  /** Name of the instrument, as the scheme names it. */
  readonly instrument: string;
  /** The day on which the need was assessed. */
  readonly date: string;
  /** The score as decimal text, such as `"63"` or `"74.5"`. Whether more means need or ability, the scheme says. */
  readonly score: string;
  /** The day of the decision that rests on the assessment, where a scheme lets the level bind from the decision. */
  readonly decidedOn?: string;
}
