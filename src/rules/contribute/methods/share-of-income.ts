import type { ShareParameter } from "../../reading/parameter.js";
import type { Method } from "../method.js";
import type { IncomeTestBase } from "../rule.js";

/** A share of the income; the rest is always kept, so the rounding goes down. 0.85 leaves 15 % to the person. */
export interface ShareOfIncome extends IncomeTestBase {
  readonly method: "share-of-income";
  /** The share of the income that is paid, as decimal text from `"0"` to `"1"`. */
  readonly share: ShareParameter;
}

/** Income × share. */
export const shareOfIncome: Method<ShareOfIncome> = {
  read(rule, numbers) {
    const counted = numbers.income(rule);
    const { mode } = rule.rounding;
    if (mode !== "down" && mode !== "floor") {
      const expected = '"down" or "floor", or a part of the share that is kept could be taken';
      numbers.refuse("kept-share", "rounding.mode", expected, mode);
    }
    const share = numbers.shareOfMeans("share");
    const rounding = numbers.rounding("rounding");
    return {
      by: "income",
      counted,
      kept: undefined,
      ability: (math, income, kept) => math.part(math.above(income, kept), share, rounding),
    };
  },
};
