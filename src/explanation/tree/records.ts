import type { DateText, DecimalText, Id, MonthText } from "../../sources/index.js";
import type { Dated } from "../../person/dated.js";
import type { Recurrence } from "../../person/plan.js";
import type { Freed } from "../../rules/contribute/rule.js";
import type { Condition } from "../../rules/entitle/conditions/registry.js";
import type { BoundKind } from "../../rules/entitle/budget/rule.js";
import type { LimitRule } from "../../rules/limit/registry.js";
import type { LimitPeriod } from "../../rules/limit/rule.js";
import type { UnpaidReason } from "../../rules/follow/following.js";
import type { DaySpan } from "../../outcome/day-span.js";
import type { FactName, MissingFact } from "../../outcome/missing-fact.js";
import type { Reason } from "../../outcome/reason.js";
import type { UncountedCode } from "../../rules/recording/claim-node.js";
import type { DeliveredUnits } from "./parts.js";
import type { BeforeNode, ParameterNode, FactNode } from "./leaves.js";

/** The scores that give a level. */
export interface BandOfLevel {
  /** Where the band stands in the scheme. */
  readonly parameter: string;
  /** The lowest score of the band. */
  readonly from: DecimalText;
  /** The highest score of the band. */
  readonly to: DecimalText;
}

/** Where a scheme says that a level gives no entitlement. */
export interface WithoutEntitlement {
  /** Where it stands in the scheme. */
  readonly parameter: string;
  /** Id of the source. */
  readonly source: Id;
}

/** The days on which an assessment counts, and the level it gives. */
export interface LevelNode extends DaySpan {
  readonly kind: "level";
  /** Id of the assessment that counts. */
  readonly assessment: Id;
  /** The day of the assessment. */
  readonly date: DateText;
  /** The score that the assessment found. */
  readonly score?: DecimalText;
  /** Id of the level of the days. */
  readonly level?: Id;
  /** The band of scores in which the score lies. */
  readonly band?: BandOfLevel;
  /** Where the scheme says that the level gives no entitlement, and by which source; left out where it gives one. */
  readonly withoutEntitlement?: WithoutEntitlement;
  /** Id of the source of the rule. */
  readonly source: Id;
}

/** A condition of eligibility: on which days it holds, on which not and why, and on which nobody can say. */
export interface ConditionNode {
  readonly kind: "condition";
  /** Id of the condition; `death` where the client has died. */
  readonly condition: Id;
  /** The kind of the condition; `death` where the client has died. */
  readonly test: Condition["kind"] | "death";
  /** Id of its source; left out for a death after which no rule lets anything go on. */
  readonly source?: Id;
  /** The days on which it holds. */
  readonly holds: readonly DaySpan[];
  /** The days on which it does not hold, with the reasons. */
  readonly fails: readonly Reason[];
  /** The days on which nobody can say. */
  readonly unknown: readonly DaySpan[];
}

/** A fact that is missing and could change the result. */
export interface MissingNode extends MissingFact {
  readonly kind: "missing";
}

/** A limit on some days: whether it holds for the person, how much it leaves, and whether it cut anything. */
export interface LimitNode extends DaySpan {
  readonly kind: "limit";
  /** Id of the limit. */
  readonly limit: Id;
  /** The kind of the limit. */
  readonly rule: LimitRule["kind"];
  /** For what time it holds; left out where its kind has none. */
  readonly per?: LimitPeriod;
  /** Whether it holds for the person on the days. */
  readonly holds: boolean;
  /** Whether it cut anything; left out where it is not known, because a fact is missing. */
  readonly cuts?: boolean;
  /** Id of the source of the limit. */
  readonly source: Id;
  /** The rows that make its amount; empty where it does not hold or has none. */
  readonly amounts: readonly ParameterNode[];
  /** How it stood before the question; left out where nothing came from before. */
  readonly before?: readonly BeforeNode[];
}

/** An exemption from paying on the day that decides about a month. */
export interface ExemptionNode {
  readonly kind: "exemption";
  /** Where it stands in the scheme. */
  readonly exemption: string;
  /** The day that decides about the month. */
  readonly day: DateText;
  readonly frees: Freed;
  /** Whether its tests pass on the day; `"unknown"` where a fact is missing. */
  readonly holds: boolean | "unknown";
}

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

/**
 * A number of the plan or of the scheme that is known where a fact is missing and the amount that rests on it could not be worked out.
 * The days are those of the line, or those on which the number is in force.
 */
export interface KnownNode extends Dated {
  readonly kind: "known";
  /** What an assessment or level gives, a bound of the budget, a price, the most that is recognised of it, or what is planned. */
  readonly of: "amount" | BoundKind | "price" | "ceiling" | "quantity";
  /** Id of the level that the number is for. */
  readonly level?: Id;
  /** Id of the assessment that the number is for. */
  readonly assessment?: Id;
  /** Id of the plan line that the number is for. */
  readonly line?: Id;
  /** Id of the place that the number is for. */
  readonly place?: Id;
  /** How often the quantity is planned. */
  readonly per?: Recurrence;
  /** The number, and where it stands. */
  readonly value: ParameterNode | FactNode;
}

/** Something that is not worked out, because facts are missing. */
export interface OpenNode {
  readonly kind: "open";
  /** What is not worked out. */
  readonly what: "budget" | "units" | "cost" | "covered" | "contribution" | "funded";
  /** Id of the line; left out where it is all of them. */
  readonly line?: Id;
  /** The facts that are missing. */
  readonly facts: readonly FactName[];
}

/** What a step looked at besides numbers. */
export type RecordNode =
  | LevelNode
  | ConditionNode
  | MissingNode
  | LimitNode
  | ExemptionNode
  | UnpaidNode
  | FollowedNode
  | UncountedNode
  | KnownNode
  | OpenNode;
