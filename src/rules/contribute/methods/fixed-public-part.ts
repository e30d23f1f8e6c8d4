import type { Rounding } from "../../../numbers/index.js";
import { ofUnits } from "../../common/of-units.js";
import type { PriceParameter } from "../../reading/parameter.js";
import type { Method } from "../method.js";
import type { FeeBase } from "../rule.js";

/** The price less a fixed public part for each unit received, so that a dearer provider is the client's choice; of a unit that costs less the public pays its price. */
export interface FixedPublicPart extends FeeBase {
  readonly method: "fixed-public-part";
  /**
   * In the scheme's currency per unit, with at most six decimals.
   *
   * @unit {currency} per {unit}
   */
  readonly publicPart: PriceParameter;
  readonly rounding: Rounding;
}

/** What can be asked for, above units × public part, or the price where that is less. */
export const fixedPublicPart: Method<FixedPublicPart> = {
  read({ units }, numbers) {
    const amount = numbers.perUnit("publicPart");
    const part = { amount, rounding: numbers.rounding("rounding"), ofAll: units?.count === "allowed" };
    return {
      by: "services",
      of: "units",
      publicPart: amount,
      due: (math, service) => math.above(service.asked, ofUnits(math, service, part)),
    };
  },
};
