import type { Dated } from "../client/index.js";
import type { SplitMethod } from "../numbers/index.js";
import type { Label } from "../sources/index.js";
import type { Parameter } from "./parameter.js";

/** The share of the public part that a source pays, from the first day of a month to the last day of a month. */
export interface FundingShare extends Dated {
  /** Id of the funding source, such as `"esf"`. */
  readonly id: string;
  readonly label: Label;
  /** Decimal text from `"0"` to `"1"`. The shares in force on a day sum to 1. */
  readonly share: Parameter;
  /** Id of the source of the figure. */
  readonly source: string;
}

/** Where the split is computed: for each line of a month, or for the month. Above it totals are sums. */
export type SplitLevel = "line" | "month";

/** Every {@link SplitLevel}. */
export const splitLevels = ["line", "month"] as const satisfies readonly SplitLevel[];

/** How the public part is shared by its sources, in the order in which they are listed. */
export interface FundRule {
  readonly splitAt: SplitLevel;
  /** What happens to the cents that do not divide. */
  readonly method: SplitMethod;
  readonly shares: readonly FundingShare[];
}
