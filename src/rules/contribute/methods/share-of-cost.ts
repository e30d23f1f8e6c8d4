import type { Rounding } from "../../../numbers/index.js";
import type { ShareParameter } from "../../reading/parameter.js";
import type { Method } from "../method.js";
import type { PayingBase } from "../rule.js";

/** A share of what services cost, whatever income the client has: a tenth of a price list, or 17.5 % of everyday services. */
export interface ShareOfServices extends PayingBase {
  readonly method: "share-of-cost";
  /** The share of what the budget covers, or of the cost where it is net of contribution, as decimal text from `"0"` to `"1"`. */
  readonly share: ShareParameter;
  /** Of what is paid for a service of a month; `up` where the public part is rounded down. */
  readonly rounding: Rounding;
}

/** What can be asked for × share. */
export const shareOfCost: Method<ShareOfServices> = {
  read(_, numbers) {
    const share = numbers.share("share");
    const rounding = numbers.rounding("rounding");
    return { by: "services", of: "cost", due: (math, { asked }) => math.part(asked, share, rounding) };
  },
};
