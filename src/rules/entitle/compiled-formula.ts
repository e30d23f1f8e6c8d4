import type { Day, Period } from "../../calendar/index.js";
import type { FactName } from "../../outcome/missing-fact.js";
import type { HoursPeriod } from "../../person/amount-period.js";
import type { AssessmentFacts } from "../../person/facts/assessment-facts.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { AnswerScaleFacts } from "../assess/answer-scale.js";
import type { UnknownFact } from "../when/kind.js";
import type { ParameterRow } from "../reading/parameter-row.js";

/** What a formula takes of an assessment: its score, its hours, or its answer to a question. */
export type Found = { readonly of: "score" | "hours" } | { readonly of: "answer"; readonly id: string };

/** The operations of which rates consist, exact: nothing is rounded before the one rounding of the budget. */
export interface ExactArithmetic<Value> {
  /** A number of the scheme, with so many decimals more than its row has, as what is added to it needs them. */
  parameter(row: ParameterRow, decimals: number, more?: number): Value;
  /** What the assessment found. */
  found(what: Found): Value;
  sum(values: readonly Value[]): Value;
  product(left: Value, right: Value): Value;
  square(value: Value): Value;
}

/** What days give by the numbers in force, up to the last of these days. */
export interface RateInForce extends Period {
  /** Where the numbers stand in the scheme. */
  readonly path: string;
  readonly assumptions: readonly string[];
  /** The only number with its decimals; undefined where there are several. */
  readonly number: { readonly row: ParameterRow; readonly decimals: number } | undefined;
  /** The formula with its numbers bound. */
  rate<Value>(math: ExactArithmetic<Value>): Value;
}

/** What an assessment does not state of what a formula needs. */
export interface LackingFinding {
  readonly fact: FactName;
  readonly per?: HoursPeriod;
  readonly answers?: readonly string[];
}

/** Days of which a fact is missing, because of which an amount is not known. */
export interface OpenAmount extends Period, UnknownFact {}

/** How need gives money: what an assessment must have found, and what it then gives on a day. */
export interface CompiledFormula {
  /** By how much a value is divided to give minor units. */
  readonly unit: bigint;
  /** The questions that are weighed; left out by most formulas. */
  readonly answers?: readonly AnswerScaleFacts[];
  /** By level, the dated amounts in minor units; left out where these are not all there is to the formula. */
  readonly amounts?: readonly (readonly ParameterRow[])[];
  /** What an assessment must state besides a level; left out where nothing. */
  readonly lacks?: (assessment: AssessmentFacts) => LackingFinding | undefined;
  /** The days on which a fact is missing without which nobody knows what a level gives; left out where it depends on none. */
  readonly openOn?: (days: Period, level: number, facts: CaseFacts) => readonly OpenAmount[];
  /** What holds on a day for a level; a compiled scheme has something on every day of its validity. */
  rateOn(day: Day, level: number, facts: CaseFacts): RateInForce;
}
