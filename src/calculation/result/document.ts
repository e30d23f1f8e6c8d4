import type { Unit } from "../../client/index.js";
import type { DaySpan, Outcome } from "../../trace/index.js";
import type { CutDocument } from "./cut-row.js";
import type { OutsideDocument } from "./outside-row.js";

/** Amounts of a month or a total, as decimal texts in the scheme's currency. */
export interface AmountsDocument {
  readonly cost: string;
  readonly covered: string;
  readonly uncovered: string;
  readonly contribution: string;
  readonly funded: string;
  /** By id of the funding source. */
  readonly bySource: Readonly<Record<string, string>>;
  /** What prices are above ceilings, by reason and bearer; left out where nothing is. */
  readonly outside?: readonly OutsideDocument[];
}

/** A month of a result. */
export interface MonthDocument extends AmountsDocument {
  /** Such as `"2019-03"`. */
  readonly month: string;
  /** What is left of the approved budget after the month; null where there is no budget. */
  readonly remaining: string | null;
}

/** A line's month: units and amounts as decimal texts. */
export interface LineMonthDocument {
  readonly month: string;
  readonly requested: string;
  readonly allowed: string;
  readonly cut: string;
  /** Why units were cut; left out where none were. */
  readonly cuts?: readonly CutDocument[];
  readonly cost: string;
  readonly covered: string;
  readonly uncovered: string;
  /** What prices are above ceilings, by reason and bearer; left out where nothing is. */
  readonly outside?: readonly OutsideDocument[];
}

/** A line of the plan in a result. */
export interface LineDocument {
  readonly id: string;
  readonly service: string;
  readonly unit: Unit;
  readonly months: readonly LineMonthDocument[];
}

/** Days of one level, with their part of the indicative budget. */
export interface SegmentDocument extends DaySpan {
  readonly level: string;
  readonly amount: string;
}

/** The budget of a person who is eligible. */
export interface BudgetDocument {
  readonly indicative: string;
  readonly approved: string;
  readonly segments: readonly SegmentDocument[];
}

/** A result as JSON: what `JSON.stringify` writes of a `Result` and `parseResult` reads. */
export interface ResultDocument {
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
  readonly outcome: Outcome;
  /** Null unless the outcome is eligible: a budget that does not apply is not a budget of zero. */
  readonly budget: BudgetDocument | null;
  /** In canonical order; empty where the outcome is incomplete. */
  readonly lines: readonly LineDocument[];
  /** Empty where the outcome is incomplete. */
  readonly months: readonly MonthDocument[];
  readonly totals: AmountsDocument;
  /** Ids of the scheme's sources that are assumptions, and `input:` with the id of a supplied input. */
  readonly assumptions: readonly string[];
}
