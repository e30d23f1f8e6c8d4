import type { DateText, DecimalText, Id, MonthText } from "../sources/index.js";
import type { Unit } from "../person/unit.js";
import type { DaySpan } from "../outcome/day-span.js";
import type { BoundKind } from "../rules/entitle/budget/rule.js";
import type { Eligible, Incomplete, Ineligible, Outcome } from "../outcome/outcome.js";
import type { CutDocument } from "./rows/cut-row.js";
import type { OutsideDocument } from "./rows/outside-row.js";
import type { UnitCostDocument } from "./rows/unit-cost-row.js";

/** Amounts of a month or a total, as decimal texts in the scheme's currency. */
export interface AmountsDocument {
  /** What the allowed units cost: covered + uncovered. */
  readonly cost: DecimalText;
  /** The cost within the budget: contribution + funded. */
  readonly covered: DecimalText;
  /** The cost that the budget does not cover. */
  readonly uncovered: DecimalText;
  /** What client and liable relatives pay of the covered cost. */
  readonly contribution: DecimalText;
  /** What the funding sources pay of the covered cost. */
  readonly funded: DecimalText;
  /** What each source pays, by id of the funding source. */
  readonly bySource: Readonly<Record<string, DecimalText>>;
  /** What is accepted and paid by unit cost, by id of each source that pays by unit cost; left out where none does. */
  readonly unitCosts?: Readonly<Record<string, UnitCostDocument>>;
  /** What prices are above ceilings, by reason and bearer; left out where nothing is. */
  readonly outside?: readonly OutsideDocument[];
  /** What the client and each liable relative pay of the contribution, by id; left out where only the client is asked. */
  readonly byPayer?: Readonly<Record<string, DecimalText>>;
}

/** A month of a result. */
export interface MonthDocument extends AmountsDocument {
  /** The month of the calendar, such as `"2019-03"`. */
  readonly month: MonthText;
  /** What is left of the approved budget after the month. */
  readonly remaining: DecimalText;
}

/** The units of a line's month as decimal texts: all that there is of it where the person is not eligible. */
export interface LineMonthUnitsDocument {
  /** The month of the calendar, such as `"2019-03"`. */
  readonly month: MonthText;
  /** The units that the plan asks for: allowed + cut. */
  readonly requested: DecimalText;
  /** The units that eligibility and limits leave. */
  readonly allowed: DecimalText;
  /** The units that are not received. */
  readonly cut: DecimalText;
  /** Why units were cut; left out where none were. */
  readonly cuts?: readonly CutDocument[];
}

/** A line's month: units and amounts as decimal texts. */
export interface LineMonthDocument extends LineMonthUnitsDocument {
  /** What the allowed units cost: covered + uncovered. */
  readonly cost: DecimalText;
  /** The cost within the budget. */
  readonly covered: DecimalText;
  /** The cost that the budget does not cover. */
  readonly uncovered: DecimalText;
  /** What is paid of the covered part; left out unless somebody pays and sources are split by line. */
  readonly contribution?: DecimalText;
  /** What the sources pay of the covered part; beside `contribution`. */
  readonly funded?: DecimalText;
  /** What prices are above ceilings, by reason and bearer; left out where nothing is. */
  readonly outside?: readonly OutsideDocument[];
}

/** A line of the plan in the result of somebody who is not eligible: units, and no amounts. */
export interface LineUnitsDocument {
  /** Id of the plan line in the case. */
  readonly id: Id;
  /** Id of the service that is received. */
  readonly service: Id;
  /** What the service is counted in. */
  readonly unit: Unit;
  /** A row for each month of the case's period. */
  readonly months: readonly LineMonthUnitsDocument[];
}

/** A line of the plan in a result. */
export interface LineDocument extends LineUnitsDocument {
  readonly months: readonly LineMonthDocument[];
}

/** Days of one level, or of one assessment, with their part of the computed budget. */
export interface SegmentDocument extends DaySpan {
  /** Id of the level; left out where the scheme has no levels. */
  readonly level?: Id;
  /** Id of the assessment; left out where the days are told apart by level alone. */
  readonly assessment?: Id;
  /** Id of the earlier assessment whose rate is kept, so that nobody is worse off through a reassessment. */
  readonly notWorseOffThan?: Id;
  /** The part of the computed budget that the days add. */
  readonly amount: DecimalText;
}

/** A bound that changed a budget. */
export interface BoundDocument {
  /** Whether it is the least or the most that the budget may be. */
  readonly bound: BoundKind;
  /** The least or the most of the period. */
  readonly limit: DecimalText;
  /** What the minimum added or, below 0, what was cut. */
  readonly change: DecimalText;
}

/** A budget period with a budget of its own. */
export interface BudgetPeriodDocument extends DaySpan {
  /** Id of the budget period, as decisions name it. */
  readonly id: Id;
  /** What the formula of the scheme gives for the days. */
  readonly computed: DecimalText;
  /** What a minimum added or, below 0, a maximum cut; left out where neither changed anything. */
  readonly bound?: BoundDocument;
  /** The computed budget within its minimum and maximum. */
  readonly indicative: DecimalText;
  /** The indicative budget with the adjustments of decisions. */
  readonly approved: DecimalText;
  /** What months before the period of the result have drawn from it; left out where there were none. */
  readonly drawnBefore?: DecimalText;
  /** What of the budget the plan uses, with what months before have drawn. */
  readonly used: DecimalText;
  /** What is left, and does not carry over. */
  readonly unspent: DecimalText;
}

/** An adjustment of a budget by a decision. */
export interface AdjustmentDocument {
  /** Id of the adjustment in its decision. */
  readonly id: Id;
  /** Id of the decision that makes it. */
  readonly decision: Id;
  /** The day of the decision. */
  readonly decidedOn: DateText;
  /** Id of the budget period that it changes. */
  readonly budgetPeriod: Id;
  /** What is added to the budget or, below 0, taken away. */
  readonly amount: DecimalText;
  /** Why the budget is adjusted, for people. */
  readonly reason: string;
  /** Who decided about it. */
  readonly decidedBy: string;
}

/** The budget of a person who is eligible. */
export interface BudgetDocument {
  /** What the scheme's formula gives, with its minimum and maximum. */
  readonly indicative: DecimalText;
  /** What decisions added or took away; left out where nothing was decided. */
  readonly adjustments?: readonly AdjustmentDocument[];
  /** The indicative budget with the adjustments of decisions: what coverage uses. */
  readonly approved: DecimalText;
  /** The days on which the budget rests, with what they add to it. */
  readonly segments: readonly SegmentDocument[];
  /** The budget of each budget period; left out where the budget is one for the whole case, without minimum, maximum and decisions. */
  readonly periods?: readonly BudgetPeriodDocument[];
}

/** The scheme by which a result was calculated. */
export interface ResultSchemeDocument {
  /** Id of the scheme. */
  readonly id: Id;
  /** Version of the scheme, as it names it. */
  readonly version: string;
  /** ISO 4217 code of the currency, such as `"EUR"`. */
  readonly currency: string;
  /** How many decimals amounts have. */
  readonly minorUnit: number;
}

/** With what a calculation went on from a position. */
export interface OpeningDocument {
  /** The last day before the period. */
  readonly through: DateText;
  /** The version of the scheme by which the time before was calculated; left out where it is the same. */
  readonly version?: string;
  /**
   * The first day of a month that was shown in part before. The month was decided again from this day on, and its figures are the
   * difference to what was shown: a figure below zero takes back. Left out where the period begins its month.
   */
  readonly decidedFrom?: DateText;
  /**
   * Whether the period begins inside a month of which the position says nothing, as one that is assumed does: as if nobody had been
   * served on its earlier days. Left out elsewhere.
   */
  readonly monthUnsaid?: true;
}

/** What every result says as JSON, whatever its outcome. */
export interface AnyResultDocument {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /**
   * Version of this form, always 1.
   *
   * @expected 1, the version of the result form that this seko reads
   */
  readonly schemaVersion: 1;
  /** Id of the case that was calculated. */
  readonly case: Id;
  /** Id of the client of the case. */
  readonly client: Id;
  /** Whether the person is made up. */
  readonly synthetic: boolean;
  readonly scheme: ResultSchemeDocument;
  /** What the amounts are of: services that are planned. */
  readonly basis: "planned";
  /** The days that the result shows: the period of the case, or those of it that were asked for. */
  readonly period: DaySpan;
  /** The days that were calculated, where the period has only some of them. */
  readonly question?: DaySpan;
  /** The day whose knowledge counts; left out where everything recorded counts. */
  readonly knownOn?: DateText;
  /** With what the calculation went on; left out where it began without a position. */
  readonly opening?: OpeningDocument;
  /** `"net"` where the budget is only what the public pays after the client; left out where it is the whole covered cost. */
  readonly budgetKind?: "net";
  readonly outcome: Outcome;
  /** A line of the plan each, in canonical order; empty where the outcome is incomplete. */
  readonly lines: readonly LineUnitsDocument[];
  /** The amounts of each month; empty unless the outcome is eligible. */
  readonly months: readonly MonthDocument[];
  /** The assumptions that the result rests on: ids of the scheme's sources that are assumptions, and `input:` with the id of a supplied input. */
  readonly assumptions: readonly string[];
}

/** The result of somebody who is eligible: the only one that has amounts. */
export interface EligibleDocument extends AnyResultDocument {
  readonly outcome: Eligible;
  readonly budget: BudgetDocument;
  readonly lines: readonly LineDocument[];
  /** The amounts of all months together. */
  readonly totals: AmountsDocument;
}

/** The result of somebody who is not eligible: the units of the plan with why they were cut, and no amounts. */
export interface IneligibleDocument extends AnyResultDocument {
  readonly outcome: Ineligible;
  readonly budget?: never;
  readonly months: readonly never[];
  readonly totals?: never;
}

/** The result of somebody of whom a fact is missing: neither units nor amounts. */
export interface IncompleteDocument extends AnyResultDocument {
  readonly outcome: Incomplete;
  readonly budget?: never;
  readonly lines: readonly never[];
  readonly months: readonly never[];
  readonly totals?: never;
}

/**
 * A result as JSON: what `JSON.stringify` writes of a `Result` and `parseResult` reads. Where it has `totals`, it has a budget, amounts
 * of lines, and months; where the person is not eligible, or a fact is missing, none of them is there.
 */
export type ResultDocument = EligibleDocument | IneligibleDocument | IncompleteDocument;

/**
 * What the form of a result alone says: dates, decimals and names in their places. Whether the amounts are there that its outcome
 * asks for, and no others, is seen when it is read.
 */
export interface WrittenResult extends AnyResultDocument {
  readonly budget?: BudgetDocument;
  readonly lines: readonly WrittenLine[];
  readonly totals?: AmountsDocument;
}

interface WrittenLine extends LineUnitsDocument {
  readonly months: readonly WrittenLineMonth[];
}

interface WrittenLineMonth
  extends LineMonthUnitsDocument, Partial<Omit<LineMonthDocument, "requested" | "allowed" | "cut" | "month">> {}
