import type { SplitMethod } from "../../numbers/index.js";
import type { DecimalText } from "../../sources/index.js";
import type { OperandNode } from "./working.js";

/** A part of a split. */
export interface SplitPart {
  /** The stable path of the part. */
  readonly amount: string;
  /** What the part gets of the total. */
  readonly value: DecimalText;
  /** What the part is measured by. */
  readonly weight: OperandNode;
}

/**
 * A total shared among parts that sum to it: by the shares of funding sources, or by weight, with the units that rounding leaves
 * over going to the largest remainders, ties to the earlier; or in turn, each part its share by weight of what those before have left, rounded half up.
 */
export interface SplitNode {
  readonly kind: "split";
  /** What the parts are. */
  readonly name: "sources" | "coverage" | "outside" | "payers" | "claims" | "deliveries" | "payments";
  /** How the total is shared out. */
  readonly method: SplitMethod | "by-weight" | "in-turn";
  /** Decimals of the smallest unit that is given out. */
  readonly decimals: number;
  /** The total that is shared. */
  readonly total: OperandNode;
  /** What each part gets, in order. */
  readonly parts: readonly SplitPart[];
}
