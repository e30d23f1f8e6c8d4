import type { Recurrence, Unit } from "../client/index.js";
import type { UnpaidReason } from "../following/index.js";
import type { Rounding, SplitMethod } from "../numbers/index.js";
import type { Appeal, BudgetFormulaRule } from "../scheme/index.js";
import type { Label, Language, Source } from "../sources/index.js";
import type { CutCode, DaySpan, FactName, MissingFact, Outcome, Reason, UncountedCode } from "../trace/index.js";

/** An exact number as a fraction in lowest terms, of any size: whole numbers as text, the denominator above 0. */
export interface Exact {
  readonly numerator: string;
  readonly denominator: string;
}

/** A number of the scheme that the calculation read. */
export interface ParameterNode extends DaySpan {
  readonly kind: "parameter";
  /** Where it stands in the scheme, such as `cost.prices[3]`. */
  readonly parameter: string;
  readonly value: string;
  /** Id of the source. */
  readonly source: string;
  /** Id of the assumption, or `input:` and the id of a supplied input, that the number is. */
  readonly assumption?: string;
}

/** A fact of the case. */
export interface FactNode {
  readonly kind: "fact";
  /** Where it stands in the case, such as `plan.lines[0].quantity`. */
  readonly fact: string;
  readonly value: string;
}

/** What a whole number that the calendar or a rule gives counts. */
export type CountName =
  | "days"
  | "days-of-whole"
  | "units-of-days"
  | "units-before"
  | "further-members"
  | "no-budget"
  | "nothing-due"
  | "rest-share";

/** A number that is neither in the scheme nor in the case: days counted, or units of days. */
export interface CountNode {
  readonly kind: "count";
  readonly name: CountName;
  readonly value: string;
}

/** An amount that is explained elsewhere in the same explanation. */
export interface ReferenceNode {
  readonly kind: "reference";
  readonly amount: string;
  readonly value: string;
}

/** An adjustment of a decision. */
export interface AdjustmentNode {
  readonly kind: "adjustment";
  readonly fact: string;
  readonly value: string;
  readonly decision: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly reason: string;
}

/** Units cut, with why. */
export interface CutNode {
  readonly kind: "cut";
  readonly value: string;
  readonly code: CutCode;
  /** Ids of the conditions that fail, of the limit, or of the programme that pays. */
  readonly rules: readonly string[];
  readonly most?: string;
  readonly by?: string;
  readonly source?: string;
}

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
    "due" | "clientPays" | "relativesPay" | "paidSoFar" | "rest" | "most" | "left" | "ofUnits" | "contribution";
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

/** The days on which an assessment counts, and the level it gives. */
export interface LevelNode extends DaySpan {
  readonly kind: "level";
  readonly assessment: string;
  readonly date: string;
  readonly score?: string;
  readonly level?: string;
  /** The band of scores in which the score lies. */
  readonly band?: { readonly parameter: string; readonly from: string; readonly to: string };
  /** Id of the source of the rule. */
  readonly source: string;
}

/** A condition of eligibility: on which days it holds, on which not and why, and on which nobody can say. */
export interface ConditionNode {
  readonly kind: "condition";
  readonly condition: string;
  readonly test: string;
  readonly source: string;
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

/** A number with nothing behind it but a document or a count. */
export type LeafNode = ParameterNode | FactNode | CountNode | ReferenceNode | AdjustmentNode | CutNode;

/** What a number is worked out from. */
export type OperandNode = LeafNode | WorkingNode;

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

/** Any node of an explanation, told apart by `kind`. */
export type ExplanationNode = OperandNode | SplitNode | RecordNode;

/** What a step gives: amounts with their working, splits, and what was looked at. */
export type StepEntry = WorkingNode | SplitNode | RecordNode;

/** The steps of a calculation, and the sums over them. */
export type StepName = "assess" | "entitle" | "limit" | "cost" | "cover" | "contribute" | "fund" | "claim" | "total";

/** A step with its amounts, in the order in which they were worked out. */
export interface ExplainedStep {
  readonly step: StepName;
  readonly nodes: readonly StepEntry[];
}

/** An assumption on which amounts rest, or a value supplied for an open input. */
export interface ExplainedAssumption {
  readonly id: string;
  /** In the language of the scheme's texts. */
  readonly title: string;
  /** In both languages, where the scheme has both. */
  readonly label?: Label;
}

/** What ids of a scheme are called, by id. */
export type NamesOf = Readonly<Record<string, Label>>;

/** Names of what ids mean, for people. */
export interface Names {
  readonly services: NamesOf;
  readonly levels: NamesOf;
  /** Funding sources. */
  readonly sources: NamesOf;
  readonly places: NamesOf;
  readonly groups: NamesOf;
  readonly circumstances: NamesOf;
  /** Those of instruments, conditions, limits and rules are there only where the scheme names them. */
  readonly instruments: NamesOf;
  readonly conditions: NamesOf;
  readonly limits: NamesOf;
  /** Of rules of contribution and of their exemptions, by place in the scheme. */
  readonly rules: NamesOf;
}

/**
 * Why each amount of a result is what it is: plain data, the same for the same input, without timings.
 *
 * Every amount of the result has a stable path and stands once with its working; elsewhere it is referred to.
 */
export interface Explanation {
  readonly $schema?: string;
  readonly schemaVersion: 1;
  readonly case: string;
  readonly client: string;
  readonly synthetic: boolean;
  readonly scheme: {
    readonly id: string;
    readonly version: string;
    readonly label: Label;
    readonly currency: string;
    readonly minorUnit: number;
    /** The language of texts that stand in one only, such as titles of sources. */
    readonly language: Language;
  };
  readonly period: DaySpan;
  /** The day whose knowledge counts; left out where everything recorded counts. */
  readonly knownOn?: string;
  /** The one amount that was asked about; left out where all are explained. */
  readonly amount?: string;
  readonly outcome: Outcome;
  readonly steps: readonly ExplainedStep[];
  /** The service of each line of the plan and what it is counted in, by id of the line. */
  readonly lines: Readonly<Record<string, { readonly service: string; readonly unit: Unit }>>;
  /** Where a decision can be appealed; left out where the scheme does not say. */
  readonly appeal?: Appeal;
  readonly names: Names;
  /** The sources that nodes name, in the order of the scheme. */
  readonly sources: readonly Source[];
  readonly assumptions: readonly ExplainedAssumption[];
}
