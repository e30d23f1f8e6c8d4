import type { AmountParameter } from "../../reading/parameter.js";
import type { CapBase } from "../cap-rule.js";
import type { Method } from "../method.js";

/**
 * At most an amount in a calendar year. What was paid for its services in the year counts, also in months in which its tests did not pass;
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
}

/** The amount. */
export const amountPerYearCap: Method<AmountPerYearCap> = {
  read(_, numbers) {
    const amount = numbers.money("amount");
    return { by: "services", of: "cost", due: (math) => math.parameter(amount) };
  },
};
