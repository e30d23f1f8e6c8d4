import type { Unit } from "../person/unit.js";
import type { Appeal } from "../rules/scheme.js";
import type { Label, Language, Source } from "../sources/index.js";
import type { DaySpan } from "../outcome/day-span.js";
import type { Outcome } from "../outcome/outcome.js";
import type { SplitNode, WorkingNode, OperandNode } from "./tree/working.js";
import type { RecordNode } from "./tree/records.js";

export type * from "./tree/leaves.js";
export type * from "./tree/records.js";
export type * from "./tree/working.js";

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
