/** A case that may go on from what was before. */
export interface GoingOn {
  readonly client: string;
  /** The first day of its period. */
  readonly from: string;
}
