import type { Unit } from "../../person/unit.js";
import type { Rounding, SplitMethod } from "../../numbers/index.js";
import type { BudgetFormulaRule } from "../../rules/entitle/rule.js";
import type { DaySpan } from "../../outcome/day-span.js";
import type { Exact, ParameterNode, LeafNode } from "./leaves.js";

/**
 * What is done with the operands. `multiply-divide` is first × second ÷ third; `difference` is the first less all others;
 * a `sum` of nothing is 0, a `product` of nothing 1.
 */
export type Operation =
  "sum" | "difference" | "product" | "quotient" | "multiply-divide" | "minimum" | "maximum" | "square";

/** What a number measures: money in the scheme's currency, units of a service, or a plain number. */
export type Measure = "money" | "units" | "number";

/** What every number that was worked out has. */
export interface Working {
  /** The stable path of the amount; left out for a number on the way to one. */
  readonly amount?: string;
  readonly measure: Measure;
  /** The number as decimal text, rounded where a rounding is named; null where it is not rounded and no finite decimal. */
  readonly value: string | null;
  /** The exact number before rounding. */
  readonly exact: Exact;
  readonly rounding?: Rounding;
  readonly operation: Operation;
  readonly operands: readonly OperandNode[];
}

/** A budget, indicative or approved, of the case or of a budget period. */
export interface BudgetNode extends Working {
  readonly kind: "budget";
  readonly name: "computed" | "indicative" | "approved";
  readonly budgetPeriod?: string;
}

/** Days of one level and one amount, and what they add to the budget. */
export interface SegmentNode extends Working, DaySpan {
  readonly kind: "segment";
  readonly level: string;
}

/** Days of one assessment and one rate, and what they add to the budget of their budget period. */
export interface EntitledDaysNode extends Working, DaySpan {
  readonly kind: "entitled-days";
  readonly assessment: string;
  /** Whether the rate of the assessment before is kept, so that nobody is worse off through a reassessment. */
  readonly notWorseOff: boolean;
}

/** What an assessment gives per day, month, year or period. */
export interface RateNode extends Working {
  readonly kind: "rate";
  readonly assessment: string;
  readonly method: BudgetFormulaRule["method"];
}

/** A budget held against a minimum or maximum. */
export interface BoundNode extends Working {
  readonly kind: "bound";
  readonly bound: "minimum" | "maximum";
  readonly budgetPeriod: string;
  /** Whether it changed the budget. */
  readonly binds: boolean;
}

/** Units of a line in a month. */
export interface UnitsNode extends Working {
  readonly kind: "units";
  readonly name: "requested" | "allowed" | "priced";
  readonly line: string;
  readonly month: string;
}

/** What a line costs in a month: its cost, its full price without ceilings, or what is above ceilings. */
export interface LineMonthNode extends Working {
  readonly kind: "line-month";
  readonly name: "cost" | "fullPrice" | "outside";
  readonly line: string;
  readonly service: string;
  readonly month: string;
}

/** A price or ceiling of wider or other rank that holds on the days and lost. */
export interface BeatenPrice extends DaySpan {
  readonly parameter: string;
  readonly value: string;
  readonly source: string;
}

/** The price of a line on some days of a month. */
export interface PriceNode extends Working, DaySpan {
  readonly kind: "price";
  readonly place: string;
  readonly vat?: string;
  /** Prices and ceilings that also hold on some of the days and do not decide. */
  readonly beaten: readonly BeatenPrice[];
}

/** What the budget covers of a cost. */
export interface CoverageNode extends Working {
  readonly kind: "coverage";
  readonly name: "covered" | "public" | "budgetLeft";
  readonly line: string;
  readonly month: string;
}

/** What somebody can pay by a test of means. */
export interface MeansTestNode extends Working {
  readonly kind: "means-test";
  /** Where the rule stands in the scheme. */
  readonly rule: string;
  /** Id of the client or relative. */
  readonly person: string;
  readonly day: string;
  readonly name: "ability" | "income" | "capital" | "protected" | "above" | "further-member";
  /** For a slope, whether income is below it, on it or above it. */
  readonly branch?: "below" | "on" | "above";
  /** For a slope, the numbers that the income was compared with and that are no part of the amount. */
  readonly compared?: readonly ParameterNode[];
}

/** What is due and paid for a service of a month, or for all of them together. */
export interface ContributionNode extends Working {
  readonly kind: "contribution";
  readonly name:
    | "due"
    | "clientPays"
    | "relativesPay"
    | "paidSoFar"
    | "rest"
    | "most"
    | "left"
    | "ofUnits"
    | "ofCovered"
    | "contribution";
  readonly rule?: string;
  readonly line?: string;
  readonly month: string;
  /** Whom an exemption frees. */
  readonly freed?: "client";
}

/** What a source pays by unit cost. */
export interface UnitCostNode extends Working {
  readonly kind: "unit-cost";
  readonly name: "unitCost" | "accepted" | "funded" | "paid";
  /** Id of the funding source. */
  readonly of: string;
  readonly line?: string;
  readonly month: string;
}

/** An amount that adds up, or is what is left of, others. */
export interface TotalNode extends Working {
  readonly kind: "total";
}

/** A part of a split. */
export interface SplitPart {
  /** The stable path of the part. */
  readonly amount: string;
  readonly value: string;
  readonly weight: OperandNode;
}

/**
 * A total shared among parts that sum to it: by the shares of funding sources, or by weight, with the units that rounding leaves
 * over going to the largest remainders, ties to the earlier.
 */
export interface SplitNode {
  readonly kind: "split";
  readonly name: "sources" | "coverage" | "outside" | "payers" | "claims" | "deliveries";
  readonly method: SplitMethod | "by-weight";
  /** Decimals of the smallest unit that is given out. */
  readonly decimals: number;
  readonly total: OperandNode;
  readonly parts: readonly SplitPart[];
}

/** A number that was worked out. */
export type WorkingNode =
  | BudgetNode
  | SegmentNode
  | EntitledDaysNode
  | RateNode
  | BoundNode
  | UnitsNode
  | LineMonthNode
  | PriceNode
  | CoverageNode
  | MeansTestNode
  | ContributionNode
  | UnitCostNode
  | ClaimNode
  | DeliveryNode
  | TotalNode;

/** What a number is worked out from. */
export type OperandNode = LeafNode | WorkingNode;

/** What follows a person to a municipality in a month, and what the services of the month cost. */
export interface ClaimNode extends Working {
  readonly kind: "claim";
  /**
   * `worth` is Σ rate × days, `due` the month's amount, `gross` the part of a claimant, `claimable` what of it the net cost leaves,
   * `amount` what is claimed, `cut` what the cap takes away, `over` what is claimed above the net cost.
   */
  readonly name:
    | "rate"
    | "worth"
    | "due"
    | "days"
    | "gross"
    | "otherPublic"
    | "netCost"
    | "claimable"
    | "amount"
    | "cut"
    | "overcompensation"
    | "over";
  /** Id of the municipality; left out for the whole month. */
  readonly claimant?: string;
  readonly month: string;
}

/** Units that were received, on some days. */
export interface DeliveredUnits extends DaySpan {
  /** Id of the delivery. */
  readonly delivery: string;
  readonly service: string;
  readonly units: string;
  readonly unit: Unit;
  /** Id of the municipality that financed them; left out where it is not known. */
  readonly payer?: string;
}

/** What a delivery cost, and who paid it: `netCost` is what it cost the municipality, `open` what is not yet paid of it. */
export interface DeliveryNode extends Working, DeliveredUnits {
  readonly kind: "delivery";
  readonly name: "cost" | "contribution" | "uncovered" | "otherPublic" | "open" | "netCost";
}
