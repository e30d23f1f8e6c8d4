import type { Dated } from "../../../../person/dated.js";
import type { Id } from "../../../../sources/index.js";
import type { AmountParameter, ShareParameter } from "../../../reading/parameter.js";

/** How long money that was carried over can be spent: in the next budget period alone, in its first months, or until it is spent. */
export type CarriedFor = "next-period" | "first-months" | "until-spent";

/** What becomes of money that came over and is not spent. */
interface Carrying {
  /** Whether it lapses with the budget period that it came over to, so that what that one leaves is of its own money. */
  readonly lapses: boolean;
  /** Whether it lapses after so many months. */
  readonly counts: boolean;
}

/** Every {@link CarriedFor}. */
export const carriedFor: { readonly [Lasts in CarriedFor]: Carrying } = {
  "next-period": { lapses: true, counts: false },
  "first-months": { lapses: true, counts: true },
  "until-spent": { lapses: false, counts: false },
};

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
   * How long it can be spent: by `next-period` what is not spent in the next budget period lapses at its end, by `first-months` after the
   * first `months` of it, by `until-spent` it goes on with what that one leaves. What came over is spent first.
   */
  readonly lasts: CarriedFor;
  /**
   * In how many months of the next budget period it can be spent, from its first; what is not spent then lapses. It stands beside
   * `lasts: "first-months"` alone, and needs a budget that is drawn by date.
   *
   * @unit months
   */
  readonly months?: number;
  /** What may be spent beyond a budget, and is taken from the next; left out, nothing. */
  readonly overspent?: Overspent;
  /** Id of the source. */
  readonly source: Id;
}

/**
 * What goes over from the budget periods that end on the days of the row. The rows have every day of the scheme; an `amount` of 0 says that
 * nothing goes over.
 */
export interface DatedCarryOver extends CarryOver, Dated {}

/**
 * What goes over from one budget to the next, by one rule or by rows with days where the rule changes.
 *
 * @expected a rule { "lasts": "…", "source": "…" }, or a list of such rules with days
 */
export type CarryOverRule = CarryOver | readonly DatedCarryOver[];

/**
 * Money of the next budget that is spent in advance: what the months cost beyond a budget and what came over is covered too, up to the
 * most that may be owed at the end of the budget period, and comes over to the next as an amount below 0. What is owed and not yet
 * made up for counts against the most. The last budget of the scheme has no next one to take from.
 */
export interface Overspent {
  /**
   * The most that may be owed; left out, no amount says so.
   *
   * @unit {currency}
   */
  readonly amount?: AmountParameter;
  /**
   * The most that may be owed as a share of the approved budget, rounded as the budget is, as decimal text from `"0"` to `"1"`. Beside an
   * `amount` the greater of both is the most; one of the two must stand.
   */
  readonly share?: ShareParameter;
  /** Id of the source. */
  readonly source: Id;
}
