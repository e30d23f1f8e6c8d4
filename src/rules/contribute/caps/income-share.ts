import type { Rounding } from "../../../numbers/index.js";
import type { ShareParameter } from "../../reading/parameter.js";
import type { CapBase } from "../cap-rule.js";
import type { CountedMeans } from "../means/counted-means-rule.js";
import type { Method } from "../method.js";

/** At most a share of the income of a month, whatever the services are: of 0.9 a tenth is always left. */
export interface IncomeShareCap extends CapBase, CountedMeans {
  readonly method: "income-share";
  /** The most of the income that is paid, as decimal text from `"0"` to `"1"`. */
  readonly share: ShareParameter;
  /** Of the most that is paid in a month. */
  readonly rounding: Rounding;
}

/** Income × share. */
export const incomeShareCap: Method<IncomeShareCap> = {
  read(rule, numbers) {
    const counted = numbers.income(rule);
    const share = numbers.shareOfMeans("share");
    const rounding = numbers.rounding("rounding");
    return { by: "income", counted, kept: undefined, ability: (math, income) => math.part(income, share, rounding) };
  },
};
