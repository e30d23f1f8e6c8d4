import type { When } from "../when/when.js";
import type { FundingCap } from "./cap-rule.js";
import type { Dated } from "../../person/dated.js";
import type { Rounding, SplitMethod } from "../../numbers/index.js";
import type { Id, Label } from "../../sources/index.js";
import type { PriceParameter, ShareParameter } from "../reading/parameter.js";

/** What every source has. It pays from the first day of a month to the last day of a month. */
interface FundingBase extends Dated {
  /** Id of the funding source, such as `"esf"`. */
  readonly id: Id;
  readonly label: Label;
  /**
   * Tests of whose money it is for: all must pass on the first day of the month that qualifies; left out, everybody's. For each person every
   * source is in force once at most, and shares sum to the whole.
   */
  readonly when?: When;
  /** Id of the source of the rule or figure. */
  readonly source: Id;
}

/** A source that pays a share of what the unit costs leave of the public part. */
export interface FundingShare extends FundingBase {
  readonly method?: "share";
  /** The share of the public part, as decimal text from `"0"` to `"1"`. The shares in force on a day sum to 1, or to at most 1 where another source pays the rest. */
  readonly share: ShareParameter;
}

/** What a source accepts for one unit of a service, in whole months. */
export interface UnitCostRate extends Dated {
  /** Id of the service that the rate is for. */
  readonly service: Id;
  /** Municipality, region or country of the residence; left out, everywhere. The narrowest place with a rate decides. */
  readonly place?: Id;
  /**
   * In the scheme's currency per unit of the service, with at most six decimals.
   *
   * @unit {currency} per {unit}
   */
  readonly rate: PriceParameter;
  /** Id of the source of the figure. */
  readonly source: Id;
}

/**
 * A source that pays, before all others, units × unit cost for the services it has rates for, whatever the units cost. It pays
 * at most what they cost the public; what it accepts beyond that is an overcompensation, shown apart.
 */
export interface UnitCostFunding extends FundingBase {
  readonly method: "unit-cost";
  readonly rates: readonly UnitCostRate[];
  /** The rounding of a line's month. */
  readonly rounding: Rounding;
}

/** The source that pays whatever the others leave; at most one a day. */
export interface RestFunding extends FundingBase {
  readonly method: "rest";
}

/** A funding source with its rule, from a month to a month. */
export type FundingSource = FundingShare | UnitCostFunding | RestFunding;

/** Where the split is computed: for each line of a month, or for the month. Above it totals are sums. */
export type SplitLevel = "line" | "month";

/** Every {@link SplitLevel}. */
export const splitLevels = ["line", "month"] as const satisfies readonly SplitLevel[];

/**
 * How the public part is shared by its sources: first the unit costs pay, then what they leave is split by the shares, and the
 * rest falls to the source that pays the rest. Caps come last.
 */
export interface FundRule {
  readonly splitAt: SplitLevel;
  /** What happens to the cents that do not divide. */
  readonly method: SplitMethod;
  readonly shares: readonly FundingSource[];
  /** The most that single sources pay for a person; left out, what the rules above give. */
  readonly caps?: readonly FundingCap[];
}
