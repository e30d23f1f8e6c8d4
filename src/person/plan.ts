import type { Id, QuantityText } from "../sources/index.js";
import type { PeriodText } from "./dated.js";
import type { Recorded } from "./recorded.js";
import type { Unit } from "./unit.js";
import type { Weekday } from "./weekday.js";

/** What a quantity is repeated over: every day, week or month; spread over the line's dates; or received once. */
export type Recurrence = "day" | "week" | "month" | "period" | "once";

/** Every {@link Recurrence}. */
export const recurrences = ["day", "week", "month", "period", "once"] as const satisfies readonly Recurrence[];

/** Who receives a service: the client, a parent, or the family together. */
export type Recipient = "client" | "parent" | "family";

/** Every {@link Recipient}. */
export const recipients = ["client", "parent", "family"] as const satisfies readonly Recipient[];

/** One service of a support plan. A part of a month or week counts by its days. */
export interface PlanLine extends PeriodText, Recorded {
  /** Unique in the plan, and stable: amounts are named by it, as in `lines.physio.2019-03.cost`. */
  readonly id: Id;
  /** Id of the service, as the scheme names it. */
  readonly service: Id;
  /** Units as decimal text with at most four decimals, such as `"2.5"`. */
  readonly quantity: QuantityText;
  /** The unit counted; it must be the service's own. */
  readonly unit: Unit;
  /** What the quantity is repeated over; `"once"` puts it on the line's first day. */
  readonly per: Recurrence;
  /** Days of the week on which a quantity `per: "day"` is received; left out, on all. */
  readonly weekdays?: readonly Weekday[];
  /** 1 is the most urgent. Where the budget does not cover all, lower numbers come first. */
  readonly priority: number;
  readonly recipient?: Recipient;
  /**
   * Id of the scheme whose programme pays these units; left out, the one that is calculated. Any other scheme cuts them, so that
   * no unit is paid by two programmes.
   */
  readonly paidBy?: Id;
  /** Id of what the service is used for, where a limit of the scheme depends on it. */
  readonly purpose?: Id;
  /** Id of who provides the service. Where the scheme has no price of this provider, the place's price holds. */
  readonly provider?: Id;
  /** Id of the time band, such as `"night"`, as the scheme names it; left out, ordinary time. */
  readonly timeBand?: Id;
  /** People in the group, from 2, as the price list counts them; left out, the service is for one person. */
  readonly groupSize?: number;
}

/** The services a person is to receive. */
export interface SupportPlan {
  readonly lines: readonly PlanLine[];
}
