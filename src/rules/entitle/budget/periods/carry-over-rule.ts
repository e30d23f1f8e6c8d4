import type { Id } from "../../../../sources/index.js";
import type { AmountParameter, ShareParameter } from "../../../reading/parameter.js";

/** How long money that was carried over can be spent: in the next budget period alone, or until it is spent. */
export type CarriedFor = "next-period" | "until-spent";

/** Every {@link CarriedFor}. */
export const carriedFor = ["next-period", "until-spent"] as const satisfies readonly CarriedFor[];

/**
 * What is left of a budget at the end of its budget period goes over to the next one, where it is spent first; what goes not over
 * lapses. At the end of the scheme's validity all of it lapses.
 */
export interface CarryOver {
  /**
   * The most that goes over; left out, no amount says so.
   *
   * @unit {currency}
   */
  readonly amount?: AmountParameter;
  /**
   * The most that goes over as a share of the approved budget, rounded as the budget is, as decimal text from `"0"` to `"1"`. Beside
   * an `amount` the greater of both is the most. Where neither stands, all of it goes over.
   */
  readonly share?: ShareParameter;
  /**
   * How long it can be spent: by `next-period` what is not spent in the next budget period lapses at its end, by `until-spent` it
   * goes on with what that one leaves.
   */
  readonly lasts: CarriedFor;
  /** Id of the source. */
  readonly source: Id;
}
