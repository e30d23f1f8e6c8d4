import type { Day, Month } from "../calendar/index.js";
import type { ParameterRow, PriceRow } from "../scheme/index.js";

/** The level of an assessment on the days on which it binds. */
export interface LevelNode {
  readonly kind: "level";
  readonly assessment: string;
  readonly level: string;
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

/** A named rounding: the exact value `numerator ÷ denominator` became `value`. */
export interface RoundingNode {
  readonly kind: "rounding";
  /** Stable path of the amount, such as `lines.physio.2019-03.cost`. */
  readonly amount: string;
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly value: number;
}

/** The price of a line on some days, with the ceiling above it. */
export interface PriceNode {
  readonly kind: "price";
  readonly line: string;
  readonly from: Day;
  readonly to: Day;
  readonly price: PriceRow;
  /** The prices and ceilings that hold for the line on some of these days and lost to those of a higher rank. */
  readonly beaten: readonly ParameterRow[];
}

/** How a public amount of a month, or of a line in it, was split by sources. */
export interface SplitNode {
  readonly kind: "split";
  readonly month: Month;
  /** Id of the line where the split is by line. */
  readonly line: string | undefined;
  readonly total: number;
  readonly shares: readonly ParameterRow[];
  readonly parts: readonly number[];
}

/** What a step did. */
export type TraceNode = LevelNode | ConditionNode | SegmentNode | RoundingNode | PriceNode | SplitNode;

/**
 * Is told by each step what it did. Steps take one optionally and build nothing without it, so that a calculation and its
 * explanation are the same code.
 */
export interface Recorder {
  record(node: TraceNode): void;
}
