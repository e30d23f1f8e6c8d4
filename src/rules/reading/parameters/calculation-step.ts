import type { Rounding, StepOperation } from "../../../numbers/index.js";
import type { DecimalText, Id } from "../../../sources/index.js";
import type { ParameterReference } from "../parameter.js";

/**
 * The number that an earlier step gave.
 *
 * @expected a step { "step": "…" }
 */
export interface StepReference {
  /** Name of a step before. */
  readonly step: Id;
}

/** A number in a step: decimal text, that of another parameter, or that of a step before. */
export type StepNumber = DecimalText | ParameterReference | StepReference;

/**
 * One step of an amount that a law works out in an order of its own: a percentage that is rounded before it is applied gives another amount
 * than one that is applied as it is.
 */
export interface CalculationStep {
  /** Name by which later steps refer to it, unlike that of any parameter. */
  readonly name: Id;
  /**
   * What the step begins with; left out, the number of the step before.
   *
   * @unit number
   */
  readonly start?: StepNumber;
  /** What is done: `at-least` takes the larger of the two numbers, `at-most` the smaller. */
  readonly operation: StepOperation;
  /**
   * The other number of the operation.
   *
   * @unit number
   */
  readonly by: StepNumber;
  /** How the number is rounded before it goes on; left out, it goes on exact. */
  readonly rounding?: Rounding;
}
