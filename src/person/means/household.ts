import type { Fact } from "../recorded.js";

/** How many people live in one household from a day to a day. Two statements never share a day. */
export interface HouseholdSize extends Fact {
  /** The person and all further family members, so that somebody who lives alone has 1. */
  readonly size: number;
}
