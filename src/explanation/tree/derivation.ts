import type { Rounding, StepOperation } from "../../numbers/index.js";
import type { Dated } from "../../person/dated.js";
import type { ParameterStep } from "../../rules/reading/parameters/named-parameter.js";
import type { DecimalText, Id } from "../../sources/index.js";
import type { Exact } from "./leaves.js";

/** A number of the scheme that was worked out from others, from the first of them on. */
export interface DerivedParameter {
  /** Where the number stands in the scheme, such as `entitle.amounts[3].amount`. */
  readonly parameter: string;
  /** The parameter of its days, and before it those that it was worked out from. */
  readonly chain: readonly DerivationLink[];
}

/** A parameter of the scheme: stated, or worked out from the one before it. */
export interface DerivationLink extends Dated {
  /** Id of the parameter. */
  readonly id: Id;
  /** What was done with the one before; left out where the number is stated. */
  readonly step?: ParameterStep;
  /** The number with which it was done, as decimal text; left out where the number is stated. */
  readonly by?: DecimalText;
  /** Whether the one before was taken exact, before its rounding; left out where it was taken as it was rounded. */
  readonly takesExact?: true;
  /** The operations by which it was worked out, where the scheme has several. */
  readonly steps?: readonly DerivationStep[];
  /** The exact number before rounding. */
  readonly exact: Exact;
  /** How the exact number was rounded; left out where it was not. */
  readonly rounding?: Rounding;
  /** The number that goes on, as decimal text; null where it is no finite decimal. */
  readonly value: DecimalText | null;
  /** Id of the source. */
  readonly source: Id;
}

/** One operation of several by which a number of the scheme was worked out. */
export interface DerivationStep {
  /** Name of the step, as the scheme has it. */
  readonly name: Id;
  readonly operation: StepOperation;
  /** The number with which the step began. */
  readonly start: DerivationOperand;
  /** The other number of the operation. */
  readonly by: DerivationOperand;
  /** The exact number before rounding. */
  readonly exact: Exact;
  /** How the exact number was rounded; left out where it was not. */
  readonly rounding?: Rounding;
  /** The number that goes on, as decimal text; null where it is no finite decimal. */
  readonly value: DecimalText | null;
}

/** A number in such an operation. */
export interface DerivationOperand {
  /** The parameter, or the step before, that gave it; left out where the number stands in the scheme. */
  readonly of?: Id;
  /** The number as a fraction. */
  readonly exact: Exact;
  /** The number as decimal text; null where it is no finite decimal. */
  readonly value: DecimalText | null;
}
