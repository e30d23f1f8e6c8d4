import type { SplitNode } from "./split.js";
import type { OperandNode, WorkingNode } from "./working.js";
import type { RecordNode } from "./records.js";

/** Any node of an explanation, told apart by `kind`. */
export type ExplanationNode = OperandNode | SplitNode | RecordNode;

/** What a step gives: amounts with their working, splits, and what was looked at. */
export type StepEntry = WorkingNode | SplitNode | RecordNode;

/** The steps of a calculation, and the sums over them. */
export type StepName =
  "assess" | "entitle" | "limit" | "cost" | "cover" | "contribute" | "fund" | "part" | "claim" | "total";

/** A step with its amounts, in the order in which they were worked out. */
export interface ExplainedStep {
  readonly step: StepName;
  /** What the step gave and looked at. */
  readonly nodes: readonly StepEntry[];
}
