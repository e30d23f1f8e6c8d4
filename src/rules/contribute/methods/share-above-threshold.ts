import type { ShareParameter } from "../../reading/parameter.js";
import type { Method } from "../method.js";
import type { ProtectedAmount } from "../means/protected-amount-rule.js";
import type { IncomeTestBase } from "../rule.js";

/** A share of the income above a threshold, such as 15 % of what is above that of the region. */
export interface ShareAboveThreshold extends IncomeTestBase {
  readonly method: "share-above-threshold";
  /** The share of what the income is above the threshold, as decimal text from `"0"` to `"1"`. */
  readonly share: ShareParameter;
  readonly threshold: ProtectedAmount;
}

/** What income is above the threshold × share. */
export const shareAboveThreshold: Method<ShareAboveThreshold> = {
  read(rule, numbers) {
    const counted = numbers.income(rule);
    const share = numbers.shareOfMeans("share");
    const rounding = numbers.rounding("rounding");
    return {
      by: "income",
      counted,
      kept: numbers.kept("threshold"),
      ability: (math, income, threshold) => math.part(math.above(income, threshold), share, rounding),
    };
  },
};
