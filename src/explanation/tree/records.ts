import type { Recurrence } from "../../person/plan.js";
import type { UnpaidReason } from "../../rules/follow/following.js";
import type { DaySpan } from "../../outcome/day-span.js";
import type { FactName, MissingFact } from "../../outcome/missing-fact.js";
import type { Reason } from "../../outcome/reason.js";
import type { UncountedCode } from "../../rules/recording/claim-node.js";
import type { DeliveredUnits } from "./working.js";
import type { ParameterNode, FactNode } from "./leaves.js";

/** The days on which an assessment counts, and the level it gives. */
export interface LevelNode extends DaySpan {
  readonly kind: "level";
  readonly assessment: string;
  readonly date: string;
  readonly score?: string;
  readonly level?: string;
  /** The band of scores in which the score lies. */
  readonly band?: { readonly parameter: string; readonly from: string; readonly to: string };
  /** Where the scheme says that the level gives no entitlement, and by which source; left out where it gives one. */
  readonly withoutEntitlement?: { readonly parameter: string; readonly source: string };
  /** Id of the source of the rule. */
  readonly source: string;
}

/** A condition of eligibility: on which days it holds, on which not and why, and on which nobody can say. */
export interface ConditionNode {
  readonly kind: "condition";
  /** Id of the condition; `death` where the client has died. */
  readonly condition: string;
  readonly test: string;
  /** Left out for a death after which no rule lets anything go on. */
  readonly source?: string;
  readonly holds: readonly DaySpan[];
  readonly fails: readonly Reason[];
  readonly unknown: readonly DaySpan[];
}

/** A fact that is missing and could change the result. */
export interface MissingNode extends MissingFact {
  readonly kind: "missing";
}

/** A limit on some days: whether it holds for the person, how much it leaves, and whether it cut anything. */
export interface LimitNode extends DaySpan {
  readonly kind: "limit";
  readonly limit: string;
  readonly rule: "most-units" | "whole-units" | "exclusive" | "longest-run";
  readonly per?: string;
  readonly holds: boolean;
  /** Left out where it is not known, because a fact is missing. */
  readonly cuts?: boolean;
  readonly source: string;
  /** The rows that make its amount; empty where it does not hold or has none. */
  readonly amounts: readonly ParameterNode[];
}

/** An exemption from paying on the day that decides about a month. */
export interface ExemptionNode {
  readonly kind: "exemption";
  /** Where it stands in the scheme. */
  readonly exemption: string;
  readonly day: string;
  readonly frees: "client" | "everyone";
  readonly holds: boolean | "unknown";
}

/** Days for which no money follows, and one reason. */
export interface UnpaidNode extends DaySpan, UnpaidReason {
  readonly kind: "unpaid";
}

/** A rate of days on which money follows. */
export interface FollowedRate {
  /** Per day or per month, as decimal text. */
  readonly rate: string;
  readonly per: "day" | "month";
  readonly days: number;
}

/** To whom money follows in a month, on which days, and on what that rests. */
export interface FollowedNode {
  readonly kind: "followed";
  /** Id of the municipality. */
  readonly claimant: string;
  readonly month: string;
  readonly days: readonly DaySpan[];
  readonly rates: readonly FollowedRate[];
  /** Institutions left, groups at leaving, and ids of the rules of who qualifies. */
  readonly institutions: readonly string[];
  readonly groups: readonly string[];
  readonly rules: readonly string[];
  /** The deliveries that open the month. */
  readonly deliveries: readonly DeliveredUnits[];
}

/** A delivery that takes no part in a claim, and why. */
export interface UncountedNode extends DeliveredUnits {
  readonly kind: "uncounted";
  readonly code: UncountedCode;
  /** Id of the programme that paid it. */
  readonly paidBy?: string;
}

/**
 * A number of the plan or of the scheme that is known where a fact is missing and the amount that rests on it could not be worked out.
 * The days are those of the line, or those on which the number is in force.
 */
export interface KnownNode extends DaySpan {
  readonly kind: "known";
  /** What an assessment or level gives, a bound of the budget, a price, the most that is recognised of it, or what is planned. */
  readonly of: "amount" | "minimum" | "maximum" | "price" | "ceiling" | "quantity";
  readonly level?: string;
  readonly assessment?: string;
  readonly line?: string;
  readonly place?: string;
  /** How often the quantity is planned. */
  readonly per?: Recurrence;
  readonly value: ParameterNode | FactNode;
}

/** Something that is not worked out, because facts are missing. */
export interface OpenNode {
  readonly kind: "open";
  readonly what: "budget" | "units" | "cost" | "covered" | "contribution" | "funded";
  /** Id of the line; left out where it is all of them. */
  readonly line?: string;
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
