import type { AmountParameter } from "../../reading/parameter.js";
import type { Id } from "../../../sources/index.js";
import type { CapBase } from "../cap-rule.js";
import type { Method } from "../method.js";

/**
 * At most an amount in a calendar year, of the client or of a household. What was paid for its services in the year counts, also in months in which its tests did not pass;
 * of a year that was begun before, a position says it.
 */
export interface AmountPerYearCap extends CapBase {
  readonly method: "amount-per-year";
  /**
   * The most that is paid from 1 January to 31 December.
   *
   * @unit {currency} per year
   */
  readonly amount: AmountParameter;
  /**
   * Id of a circumstance of kind `number`: what others of the household pay in a month, of whom the cap is too. What they pay from January, or from
   * the first day of the cap, to the month counts before what the client pays; of each month what holds on its first day. A case states 0 where
   * nobody else pays. Left out, the cap is the client's alone.
   */
  readonly paidByOthers?: Id;
}

/** The amount. */
export const amountPerYearCap: Method<AmountPerYearCap> = {
  read(_, numbers) {
    const amount = numbers.money("amount");
    return { by: "services", of: "cost", due: (math) => math.parameter(amount) };
  },
};
