import type { Dated } from "../../person/dated.js";
import type { Id, QuantityText } from "../../sources/index.js";
import type { PriceParameter } from "../reading/parameter.js";
import type { When } from "../when/when.js";

/** A question of the assessment that a formula weighs, and the answers that are possible. */
export interface AnswerScale {
  /** Id of the question, as assessments name it in their answers. */
  readonly id: Id;
  /** Whether a higher answer means more need or more ability. */
  readonly direction: "need" | "ability";
  /**
   * The lowest answer that is possible.
   *
   * @unit points
   */
  readonly minimum: QuantityText;
  /**
   * The highest answer that is possible.
   *
   * @unit points
   */
  readonly maximum: QuantityText;
  /**
   * The distance from one possible answer to the next.
   *
   * @unit points
   */
  readonly step: QuantityText;
}

/** The weight of an answer in a formula. */
export interface AnswerWeight {
  /** Id of the answer. */
  readonly answer: Id;
  /**
   * At most six decimals; below 0 where a higher answer means more ability.
   *
   * @unit weight of an answer
   */
  readonly weight: PriceParameter;
}

/** A formula from a day to a day: constant + Σ weight × answer. */
export interface NeedFormulaRow extends Dated {
  /**
   * At most six decimals; may be below 0.
   *
   * @unit constant of a formula
   */
  readonly constant: PriceParameter;
  /**
   * Tests of the person that must all pass for the formula to hold, such as of age or of where the person lives. Of the formulas of a day
   * the first in the document whose tests pass counts, and one without tests for everybody else.
   */
  readonly when?: When;
  /** One for each answer. */
  readonly weights: readonly AnswerWeight[];
  /** Id of the source. */
  readonly source: Id;
}
