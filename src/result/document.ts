import type { Unit } from "../person/unit.js";
import type { DaySpan } from "../outcome/day-span.js";
import type { Eligible, Incomplete, Ineligible, Outcome } from "../outcome/outcome.js";
import type { CutDocument } from "./cut-row.js";
import type { OutsideDocument } from "./outside-row.js";
import type { UnitCostDocument } from "./unit-cost-row.js";

/** Amounts of a month or a total, as decimal texts in the scheme's currency. */
export interface AmountsDocument {
  readonly cost: string;
  readonly covered: string;
  readonly uncovered: string;
  readonly contribution: string;
  readonly funded: string;
  /** By id of the funding source. */
  readonly bySource: Readonly<Record<string, string>>;
  /** By id of each source that pays by unit cost; left out where none does. */
  readonly unitCosts?: Readonly<Record<string, UnitCostDocument>>;
  /** What prices are above ceilings, by reason and bearer; left out where nothing is. */
  readonly outside?: readonly OutsideDocument[];
  /** What the client and each liable relative pay of the contribution, by id; left out where only the client is asked. */
  readonly byPayer?: Readonly<Record<string, string>>;
}

/** A month of a result. */
export interface MonthDocument extends AmountsDocument {
  /** Such as `"2019-03"`. */
  readonly month: string;
  /** What is left of the approved budget after the month. */
  readonly remaining: string;
}

/** The units of a line's month as decimal texts: all that there is of it where the person is not eligible. */
export interface LineMonthUnitsDocument {
  readonly month: string;
  readonly requested: string;
  readonly allowed: string;
  readonly cut: string;
  /** Why units were cut; left out where none were. */
  readonly cuts?: readonly CutDocument[];
}

/** A line's month: units and amounts as decimal texts. */
export interface LineMonthDocument extends LineMonthUnitsDocument {
  readonly cost: string;
  readonly covered: string;
  readonly uncovered: string;
  /** What is paid of the covered part; left out unless somebody pays and sources are split by line. */
  readonly contribution?: string;
  /** What the sources pay of the covered part; beside `contribution`. */
  readonly funded?: string;
  /** What prices are above ceilings, by reason and bearer; left out where nothing is. */
  readonly outside?: readonly OutsideDocument[];
}

/** A line of the plan in the result of somebody who is not eligible: units, and no amounts. */
export interface LineUnitsDocument {
  readonly id: string;
  readonly service: string;
  readonly unit: Unit;
  readonly months: readonly LineMonthUnitsDocument[];
}

/** A line of the plan in a result. */
export interface LineDocument extends LineUnitsDocument {
  readonly months: readonly LineMonthDocument[];
}

/** Days of one level, or of one assessment, with their part of the computed budget. */
export interface SegmentDocument extends DaySpan {
  /** Left out where the scheme has no levels. */
  readonly level?: string;
  readonly assessment?: string;
  readonly notWorseOffThan?: string;
  readonly amount: string;
}

/** A budget period with a budget of its own. */
export interface BudgetPeriodDocument extends DaySpan {
  readonly id: string;
  readonly computed: string;
  /** What a minimum added or, below 0, a maximum cut. */
  readonly bound?: { readonly bound: "minimum" | "maximum"; readonly limit: string; readonly change: string };
  readonly indicative: string;
  readonly approved: string;
  readonly used: string;
  /** What is left, and does not carry over. */
  readonly unspent: string;
}

/** An adjustment of a budget by a decision. */
export interface AdjustmentDocument {
  readonly id: string;
  readonly decision: string;
  readonly decidedOn: string;
  readonly budgetPeriod: string;
  readonly amount: string;
  readonly reason: string;
  readonly decidedBy: string;
}

/** The budget of a person who is eligible. */
export interface BudgetDocument {
  readonly indicative: string;
  /** Left out where nothing was decided. */
  readonly adjustments?: readonly AdjustmentDocument[];
  readonly approved: string;
  readonly segments: readonly SegmentDocument[];
  /** Left out where the budget is one for the whole case, without minimum, maximum and decisions. */
  readonly periods?: readonly BudgetPeriodDocument[];
}

/** What every result says as JSON, whatever its outcome. */
export interface AnyResultDocument {
  readonly $schema?: string;
  readonly schemaVersion: 1;
  readonly case: string;
  readonly client: string;
  readonly synthetic: boolean;
  readonly scheme: {
    readonly id: string;
    readonly version: string;
    readonly currency: string;
    readonly minorUnit: number;
  };
  readonly basis: "planned";
  readonly period: DaySpan;
  /** The day whose knowledge counts; left out where everything recorded counts. */
  readonly knownOn?: string;
  /** `"net"` where the budget is only what the public pays after the client; left out where it is the whole covered cost. */
  readonly budgetKind?: "net";
  readonly outcome: Outcome;
  /** In canonical order; empty where the outcome is incomplete. */
  readonly lines: readonly LineUnitsDocument[];
  /** Empty unless the outcome is eligible. */
  readonly months: readonly MonthDocument[];
  /** Ids of the scheme's sources that are assumptions, and `input:` with the id of a supplied input. */
  readonly assumptions: readonly string[];
}

/** The result of somebody who is eligible: the only one that has amounts. */
export interface EligibleDocument extends AnyResultDocument {
  readonly outcome: Eligible;
  readonly budget: BudgetDocument;
  readonly lines: readonly LineDocument[];
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
  readonly months: readonly (LineMonthUnitsDocument & Partial<LineMonthDocument>)[];
}
