import type { Id, MoneyText, QuantityText } from "../sources/index.js";
import type { PeriodText } from "./dated.js";
import type { Recorded } from "./recorded.js";
import type { Unit } from "./unit.js";

/** Money that another public source than the municipality gave for a delivery: an EU programme, the state, another office. */
export interface OtherMoney {
  /** Id of the source, such as `"esf-plus"`. */
  readonly source: Id;
  /** Decimal text of at most two decimals, at least 0. */
  readonly amount: MoneyText;
}

/**
 * Units of a service that were received, on days of one calendar month, with what is known of who paid for them.
 *
 * Nothing is edited: a correction is a further entry that supersedes the first (see {@link Recorded}).
 */
export interface Delivery extends PeriodText, Recorded {
  /** Unique among the deliveries of the case. */
  readonly id: Id;
  /** Id of the service, as the scheme names it. */
  readonly service: Id;
  /** Id of the line of the support plan; left out, the service was in no plan. */
  readonly line?: Id;
  /** Units received, as decimal text with at most four decimals, more than 0. */
  readonly units: QuantityText;
  readonly unit: Unit;
  /** Id of the municipality that financed it. Left out it is unknown. */
  readonly payer?: Id;
  /** Id of the scheme of another programme that paid it; left out, none did. */
  readonly paidBy?: Id;
  /** What the units cost, in the scheme's currency. Left out it is unknown; so are then the parts of it. */
  readonly cost?: MoneyText;
  /** What client and relatives paid of the cost; left out, nothing. */
  readonly contribution?: MoneyText;
  /** What of the cost nobody public bears; left out, nothing. */
  readonly uncovered?: MoneyText;
  /** What other public sources gave for it; left out, nothing. The municipality's net cost is the rest. */
  readonly otherMoney?: readonly OtherMoney[];
}
