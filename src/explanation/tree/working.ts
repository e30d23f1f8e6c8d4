import type { When } from "../../rules/when/when.js";
import type { DateText, DecimalText, Id, MonthText } from "../../sources/index.js";
import type { Dated } from "../../person/dated.js";
import type { Rounding } from "../../numbers/index.js";
import type { BoundKind } from "../../rules/entitle/budget/rule.js";
import type { BudgetFormulaRule } from "../../rules/entitle/registry.js";
import type {
  BeatenPrice,
  ClaimName,
  ContributionName,
  DeliveredUnits,
  Measure,
  MeansTestName,
  Operation,
} from "./parts.js";
import type { CutNode, Exact, ParameterNode, LeafNode } from "./leaves.js";

/** What every number that was worked out has. */
export interface Working {
  /** The stable path of the amount; left out for a number on the way to one. */
  readonly amount?: string;
  readonly measure: Measure;
  /** The number as decimal text, rounded where a rounding is named; null where it is not rounded and no finite decimal. */
  readonly value: DecimalText | null;
  /** The exact number before rounding. */
  readonly exact: Exact;
  /** How the exact number was rounded; left out where it was not. */
  readonly rounding?: Rounding;
  readonly operation: Operation;
  /** What it was worked out from, in the order of the operation. */
  readonly operands: readonly OperandNode[];
}

/** A budget, indicative or approved, of the case or of a budget period. */
export interface BudgetNode extends Working {
  readonly kind: "budget";
  /** Which of the amounts of its kind it is. */
  readonly name: "computed" | "indicative" | "approved" | "carriedIn" | "expired" | "carriedOut";
  /** Id of the budget period; left out where it is the budget of the case. */
  readonly budgetPeriod?: Id;
  /** Id of the budget; left out of the scheme's own, and of the sum of all. */
  readonly budget?: Id;
}

/** Days of one level and one amount, and what they add to the budget. */
export interface SegmentNode extends Working, Dated {
  readonly kind: "segment";
  /** Id of the level of the days. */
  readonly level: Id;
}

/** Days of one assessment and one rate, and what they add to the budget of their budget period. */
export interface EntitledDaysNode extends Working, Dated {
  readonly kind: "entitled-days";
  /** Id of the assessment that counts. */
  readonly assessment: Id;
  /** Whether the rate of the assessment before is kept, so that nobody is worse off through a reassessment. */
  readonly notWorseOff: boolean;
}

/** What an assessment gives per day, month, year or period. */
export interface RateNode extends Working {
  readonly kind: "rate";
  /** Id of the assessment that counts. */
  readonly assessment: Id;
  /** The method of entitlement of the scheme. */
  readonly method: BudgetFormulaRule["method"];
}

/** A budget held against a bound. */
export interface BoundNode extends Working {
  readonly kind: "bound";
  /** Whether it is the least or the most that the budget may be, or the least that is paid at all. */
  readonly bound: BoundKind;
  /** Id of the budget period. */
  readonly budgetPeriod: Id;
  /** Id of the budget; left out of the scheme's own. */
  readonly budget?: Id;
  /** Whether it changed the budget. */
  readonly binds: boolean;
}

/** Units of a line in a month, what a limit leaves of them, and the share of another limit that was used and was not. */
export interface UnitsNode extends Working {
  readonly kind: "units";
  /** Which of the amounts of its kind it is. */
  readonly name: "requested" | "allowed" | "priced" | "left" | "used" | "not-used" | "per-month";
  /** Id of the plan line. */
  readonly line: Id;
  /** The month of the calendar, such as `"2019-03"`. */
  readonly month: MonthText;
  /** Of a month that was shown in part before, the units that are cut besides those shown as cut; left out where there are none. */
  readonly cuts?: readonly CutNode[];
}

/** What a line costs in a month: its cost, the full price of all that is received, or what is above ceilings and over limits. */
export interface LineMonthNode extends Working {
  readonly kind: "line-month";
  /** Which of the amounts of its kind it is. */
  readonly name: "cost" | "fullPrice" | "outside";
  /** Id of the plan line. */
  readonly line: Id;
  /** Id of the service that is received. */
  readonly service: Id;
  /** The month of the calendar, such as `"2019-03"`. */
  readonly month: MonthText;
}

/** The price of a line on some days of a month. */
export interface PriceNode extends Working, Dated {
  readonly kind: "price";
  /** Id of the place of residence at which it was looked up; left out, no price of the service names a place. */
  readonly place?: Id;
  /** What the price says of value added tax. */
  readonly vat?: string;
  /** The tests by which the price is the person's. */
  readonly when?: When;
  /** Prices and ceilings that also hold on some of the days and do not decide. */
  readonly beaten: readonly BeatenPrice[];
}

/** What the budget covers of a cost. */
export interface CoverageNode extends Working {
  readonly kind: "coverage";
  /** Which of the amounts of its kind it is. */
  readonly name: "covered" | "public" | "budgetLeft" | "capped" | "capLeft";
  /** Id of the plan line. */
  readonly line: Id;
  /** The month of the calendar, such as `"2019-03"`. */
  readonly month: MonthText;
}

/** What somebody can pay by a test of means. */
export interface MeansTestNode extends Working {
  readonly kind: "means-test";
  /** Where the rule stands in the scheme. */
  readonly rule: string;
  /** Id of the client or relative. */
  readonly person: Id;
  /** The day on which the means were looked at. */
  readonly day: DateText;
  /** Which of the amounts of its kind it is. */
  readonly name: MeansTestName;
  /** For a slope, whether income is below it, on it or above it. */
  readonly branch?: "below" | "on" | "above";
  /** For a slope, the numbers that the income was compared with and that are no part of the amount. */
  readonly compared?: readonly ParameterNode[];
}

/** What is due and paid for a service of a month, or for all of them together. */
export interface ContributionNode extends Working {
  readonly kind: "contribution";
  /** Which of the amounts of its kind it is. */
  readonly name: ContributionName;
  /** Where the rule stands in the scheme. */
  readonly rule?: string;
  /** Id of the plan line; left out for all lines of the month together. */
  readonly line?: Id;
  /** The month of the calendar, such as `"2019-03"`. */
  readonly month: MonthText;
  /** Whom an exemption frees. */
  readonly freed?: "client";
}

/** What a source pays by unit cost. */
export interface UnitCostNode extends Working {
  readonly kind: "unit-cost";
  /** Which of the amounts of its kind it is. */
  readonly name: "unitCost" | "accepted" | "funded" | "paid";
  /** Id of the funding source. */
  readonly of: Id;
  /** Id of the plan line; left out for all lines of the month together. */
  readonly line?: Id;
  /** The month of the calendar, such as `"2019-03"`. */
  readonly month: MonthText;
}

/** What a cap leaves of what a source pays of a month, and what falls to another source. */
export interface FundingCapNode extends Working {
  readonly kind: "funding-cap";
  /** What the source would pay, what the cap leaves it, what it pays, and what is above. */
  readonly name: "asked" | "left" | "paid" | "above";
  /** Id of the cap. */
  readonly cap: Id;
  /** Id of the funding source that it caps. */
  readonly of: Id;
  /** The month of the calendar, such as `"2019-03"`. */
  readonly month: MonthText;
}

/** An amount that adds up, or is what is left of, others. */
export interface TotalNode extends Working {
  readonly kind: "total";
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
  | FundingCapNode
  | ClaimNode
  | DeliveryNode
  | TotalNode;

/** What a number is worked out from. */
export type OperandNode = LeafNode | WorkingNode;

/** What follows a person to a municipality in a month, and what the services of the month cost. */
export interface ClaimNode extends Working {
  readonly kind: "claim";
  /** Which of the amounts of its kind it is. */
  readonly name: ClaimName;
  /** Id of the municipality; left out for the whole month. */
  readonly claimant?: Id;
  /** The month of the calendar, such as `"2019-03"`. */
  readonly month: MonthText;
}

/** What a delivery cost, and who paid it: `netCost` is what it cost the municipality, `open` what is not yet paid of it. */
export interface DeliveryNode extends Working, DeliveredUnits {
  readonly kind: "delivery";
  /** Which of the amounts of its kind it is. */
  readonly name: "cost" | "contribution" | "uncovered" | "otherPublic" | "open" | "netCost";
}
