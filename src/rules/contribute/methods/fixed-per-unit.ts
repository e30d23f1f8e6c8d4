import type { Rounding } from "../../../numbers/index.js";
import { ofUnits } from "../../common/of-units.js";
import type { PriceParameter } from "../../reading/parameter.js";
import type { Method } from "../method.js";
import type { FeeBase } from "../rule.js";

/** So much for each unit received: the allowed units of the month, as the result shows them, × the amount. */
export interface FixedPerUnit extends FeeBase {
  readonly method: "fixed-per-unit";
  /**
   * In the scheme's currency per unit, with at most six decimals.
   *
   * @unit {currency} per {unit}
   */
  readonly amount: PriceParameter;
  readonly rounding: Rounding;
}

/** Units × amount. */
export const fixedPerUnit: Method<FixedPerUnit> = {
  read({ units }, numbers) {
    const amount = numbers.perUnit("amount");
    const fee = { amount, rounding: numbers.rounding("rounding"), ofAll: units?.count === "allowed" };
    return { by: "services", of: "units", due: (math, service) => ofUnits(math, service, fee) };
  },
};
