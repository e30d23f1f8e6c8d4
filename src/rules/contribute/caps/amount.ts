import type { Id } from "../../../sources/index.js";
import type { AmountParameter } from "../../reading/parameter.js";
import type { CapBase } from "../cap-rule.js";
import type { Method } from "../method.js";

/** At most an amount in a month, of the client or of a household. */
export interface AmountCap extends CapBase {
  readonly method: "amount";
  /**
   * The most that is paid in a month.
   *
   * @unit {currency} per month
   */
  readonly amount: AmountParameter;
  /**
   * Id of a circumstance of kind `number`: what others of the household pay in a month, of whom the cap is too. It counts before what
   * the client pays; a case states 0 where nobody else pays. Left out, the cap is the client's alone.
   */
  readonly paidByOthers?: Id;
}

/** The amount. */
export const amountCap: Method<AmountCap> = {
  read(_, numbers) {
    const amount = numbers.money("amount");
    return { by: "services", of: "cost", due: (math) => math.parameter(amount) };
  },
};
