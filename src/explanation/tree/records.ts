import type { DateText, DecimalText, Id } from "../../sources/index.js";
import type { Freed } from "../../rules/contribute/rule.js";
import type { Condition } from "../../rules/entitle/conditions/registry.js";
import type { LimitRule } from "../../rules/limit/registry.js";
import type { LimitPeriod } from "../../rules/limit/rule.js";
import type { DaySpan } from "../../outcome/day-span.js";
import type { Reason } from "../../outcome/reason.js";
import type { BeforeNode } from "./before.js";
import type { ParameterNode } from "./leaves.js";
import type { KnownNode, MissingNode, OpenNode } from "./unsettled.js";
import type { FollowedNode, UncountedNode, UnpaidNode } from "./follows.js";

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
