import type { DecimalText, Id, MonthText } from "../../sources/index.js";
import type { UnpaidReason } from "../../rules/follow/following.js";
import type { DaySpan } from "../../outcome/day-span.js";
import type { UncountedCode } from "../../rules/recording/claim-node.js";
import type { DeliveredUnits } from "./parts.js";

/** Days for which no money follows, and one reason. */
export interface UnpaidNode extends DaySpan, UnpaidReason {
  readonly kind: "unpaid";
}

/** A rate of days on which money follows. */
export interface FollowedRate {
  /** Per day or per month, as decimal text. */
  readonly rate: DecimalText;
  /** What time the rate is for. */
  readonly per: "day" | "month";
  /** On how many days money follows at the rate. */
  readonly days: number;
}

/** To whom money follows in a month, on which days, and on what that rests. */
export interface FollowedNode {
  readonly kind: "followed";
  /** Id of the municipality. */
  readonly claimant: Id;
  /** The month of the calendar, such as `"2019-03"`. */
  readonly month: MonthText;
  /** The days of the month on which money follows. */
  readonly days: readonly DaySpan[];
  /** The rates of these days, each with its days. */
  readonly rates: readonly FollowedRate[];
  /** Ids of the institutions that were left. */
  readonly institutions: readonly Id[];
  /** Ids of the groups at leaving. */
  readonly groups: readonly Id[];
  /** Ids of the rules of who qualifies. */
  readonly rules: readonly Id[];
  /** The deliveries that open the month. */
  readonly deliveries: readonly DeliveredUnits[];
}

/** A delivery that takes no part in a claim, and why. */
export interface UncountedNode extends DeliveredUnits {
  readonly kind: "uncounted";
  readonly code: UncountedCode;
  /** Id of the programme that paid it. */
  readonly paidBy?: Id;
}
