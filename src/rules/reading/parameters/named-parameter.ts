import type { Rounding } from "../../../numbers/index.js";
import type { Dated } from "../../../person/dated.js";
import type { DecimalText, Id } from "../../../sources/index.js";
import type { CalculationStep } from "./calculation-step.js";

/**
 * A number of a scheme with a name, from a day to a day: stated, or worked out from another one, to which other numbers refer by
 * `{ "parameter": "…" }`. The rows of one name follow each other in time.
 *
 * Worked out is an exact number, which is then rounded where a rounding is named: exactly one of `times`, `over`, `plus` and `index` says how.
 * Where a law has an order of roundings of its own, or takes several numbers, `steps` say it, one operation each.
 */
export interface NamedParameter extends Dated {
  /** Name by which numbers and other parameters refer to it; its rows have it in common. */
  readonly id: Id;
  /**
   * The number as decimal text; left out where it is worked out.
   *
   * @unit number
   */
  readonly value?: DecimalText;
  /** Id of the parameter that it is worked out from; its own id stands for its row that ends on the day before. */
  readonly of?: Id;
  /** Whether the other is taken as it was rounded, or exact as before its rounding; left out, as it was rounded. */
  readonly takes?: "rounded" | "exact";
  /**
   * What the other is multiplied by.
   *
   * @unit number
   */
  readonly times?: DecimalText;
  /**
   * What the other is divided by.
   *
   * @unit number
   */
  readonly over?: DecimalText;
  /**
   * What is added to the other; below 0, taken off.
   *
   * @unit number
   */
  readonly plus?: DecimalText;
  /**
   * The share by which the other rises, such as `"0.027"` for 2.7 %; below 0, by which it falls.
   *
   * @unit share
   */
  readonly index?: DecimalText;
  /** The operations one after the other, each with its own rounding, in place of `of`; the last of them gives the number. */
  readonly steps?: readonly CalculationStep[];
  /** How the number that is worked out of one other is rounded; left out, it is exact. Each of `steps` has its own. */
  readonly rounding?: Rounding;
  /** Id of the source. */
  readonly source: Id;
}

/** What is done with another parameter. */
export type ParameterStep = "times" | "over" | "plus" | "index";

/** Every {@link ParameterStep}. */
export const parameterSteps = ["times", "over", "plus", "index"] as const satisfies readonly ParameterStep[];
