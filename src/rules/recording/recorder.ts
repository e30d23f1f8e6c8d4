import type { Day, Month } from "../../calendar/index.js";
import type { CutUnits } from "../../outcome/cut.js";
import type { BoundKind } from "../entitle/budget/rule.js";
import type { RateInForce } from "../entitle/compiled-formula.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import type { PriceRow } from "../cost/compile.js";
import type { UsedShare } from "../limit/compiled.js";
import type { ClaimNode, DeliverySharesNode, UncountedNode } from "./claim-node.js";
import type {
  ContributionNode,
  ExemptionNode,
  IncomeNode,
  MeansOfMonthNode,
  MeansTestNode,
  ProtectedNode,
  RelativesLineNode,
  RelativesNode,
} from "./contribution-nodes.js";
import type { DayUnitsNode, UnitCostNode } from "./unit-nodes.js";
import type { PaymentsNode } from "./payment-nodes.js";
import type { BudgetRoundingNode, RoundingNode } from "./rounding-nodes.js";

export type { DayUnitsNode, UnitCostNode } from "./unit-nodes.js";

/** The level of an assessment on the days on which it binds. */
export interface LevelNode {
  readonly kind: "level";
  readonly assessment: string;
  /** Undefined where the scheme has no levels. */
  readonly level: string | undefined;
  readonly from: Day;
  readonly to: Day;
}

/** A condition that does not hold, or cannot be judged, on some days. */
export interface ConditionNode {
  readonly kind: "condition";
  readonly condition: string;
  readonly holds: false | "unknown";
  readonly from: Day;
  readonly to: Day;
}

/** Days of one level and one amount: they add `amount × days ÷ denominator` to the budget, before rounding. */
export interface SegmentNode {
  readonly kind: "segment";
  readonly level: string;
  readonly from: Day;
  readonly to: Day;
  readonly amount: ParameterRow;
  readonly denominator: number;
}

/**
 * Days of one assessment: they add `value × days ÷ (denominator × unit)` minor units to the budget of their budget period, before
 * rounding. For methods and rules beyond plain level amounts.
 */
export interface EntitledDaysNode {
  readonly kind: "entitled-days";
  readonly assessment: string;
  /** Whether it is the one before a reassessment, by which nobody is worse off. */
  readonly before: boolean;
  readonly from: Day;
  readonly to: Day;
  /** How many days they count as: as many as they are, or thirtieths of a month. */
  readonly days: number;
  /** Amount of the level, score × price, hours × price, or the value of the formula. */
  readonly value: bigint;
  readonly unit: bigint;
  readonly denominator: number;
  /** The dated numbers behind the value. */
  readonly parameter: RateInForce;
  /** The rate that was compared and lost, where one assessment protects against another. */
  readonly other: OtherRate | undefined;
}

/** The rate of the assessment that does not decide over days. */
export interface OtherRate {
  readonly assessment: string;
  readonly value: bigint;
  readonly parameter: RateInForce;
}

/** A bound that a budget was held against. */
export interface BoundNode {
  readonly kind: "bound";
  readonly budgetPeriod: string;
  readonly bound: BoundKind;
  readonly parameter: ParameterRow;
  /** The bound for this budget period, in minor units. */
  readonly limit: number;
  /** How many days of the budget period qualify. */
  readonly days: number;
  /** All days of the budget period, of which the bound counts for the part that qualifies; `days` where it always counts whole. */
  readonly wholeDays: number;
  readonly before: number;
  readonly after: number;
}

/** The budget of a scheme by which a person is entitled to services: the cost of the allowed plan, in minor units. */
export interface PlanBudgetNode {
  readonly kind: "plan-budget";
  readonly value: number;
}

/** An adjustment of the budget of a budget period, in minor units. */
export interface AdjustmentNode {
  readonly kind: "adjustment";
  readonly budgetPeriod: string;
  readonly decision: string;
  readonly adjustment: string;
  readonly value: number;
}

/** The price of a line on some days, with the ceiling above it. */
export interface PriceNode {
  readonly kind: "price";
  readonly line: string;
  readonly from: Day;
  readonly to: Day;
  /** Id of the place of residence; undefined where nothing of the price hangs on one. */
  readonly place: string | undefined;
  readonly price: PriceRow;
  /** The tests of prices that the person passes, as they are written. */
  readonly passing: ReadonlySet<string>;
}

/** How a public amount of a month, or of a line in it, was split by sources. */
export interface SplitNode {
  readonly kind: "split";
  readonly month: Month;
  /** Id of the line where the split is by line. */
  readonly line: string | undefined;
  readonly total: number;
  readonly shares: readonly ParameterRow[];
  /** For each share, the index of its source. */
  readonly sources: readonly number[];
  /** For each share, its parts of the denominator; the last source takes the rest. */
  readonly weights: readonly number[];
  readonly denominator: number;
  readonly parts: readonly number[];
}

/** What a source pays of a month under a cap of its own, and what falls to another, in minor units. */
export interface FundingCapNode {
  readonly kind: "funding-cap";
  readonly month: Month;
  readonly cap: ParameterRow & {
    readonly id: string;
    readonly ofYear: boolean;
    /** The places of the sources in their order. */
    readonly of: number;
    readonly then: number;
  };
  readonly pays: number;
  readonly above: number;
}

/** What a limit asks on some days: whether it holds for the person, and the rows that make its amount. */
export interface LimitNode {
  readonly kind: "limit";
  readonly limit: string;
  readonly holds: boolean;
  readonly from: Day;
  readonly to: Day;
  readonly rows: readonly ParameterRow[];
}

/** What was used of a limit in a month, where another leaves the unused share of its amount. */
export interface UsedShareNode extends UsedShare {
  readonly kind: "used-share";
  /** Id of the limit that leaves the share. */
  readonly limit: string;
}

/** Units cut from a line in a month. */
export interface CutNode {
  readonly kind: "cut";
  readonly line: string;
  readonly month: Month;
  readonly reason: CutUnits;
}

/** What a step did. */
export type TraceNode = StepNode & {
  /** Id of the budget that it is of; left out of the scheme's own, and of what is of none. */
  readonly budget?: string;
};

type StepNode =
  | LevelNode
  | ConditionNode
  | SegmentNode
  | RoundingNode
  | BudgetRoundingNode
  | LimitNode
  | UsedShareNode
  | DayUnitsNode
  | CutNode
  | PriceNode
  | SplitNode
  | FundingCapNode
  | UnitCostNode
  | EntitledDaysNode
  | BoundNode
  | PlanBudgetNode
  | PaymentsNode<TraceNode>
  | AdjustmentNode
  | ExemptionNode
  | IncomeNode
  | ProtectedNode
  | MeansTestNode
  | MeansOfMonthNode
  | ContributionNode
  | RelativesNode
  | RelativesLineNode
  | ClaimNode
  | UncountedNode
  | DeliverySharesNode;

/**
 * Is told by each step what it did. Nodes hold integers, names and rows of the scheme; paths, exact values and words are made of
 * them on reading. Steps take one optionally and build nothing without it, so that a calculation and its
 * explanation are the same code.
 */
export interface Recorder {
  record(node: TraceNode): void;
}
