import type { DateText, Id, QuantityText } from "../sources/index.js";
import type { Recorded } from "./recorded.js";

/** The answer to one question of an assessment. */
export interface Answer {
  /** The question, as the scheme names it; unique in the assessment. */
  readonly id: Id;
  /** Decimal text of at most four decimals, such as `"3"`. */
  readonly value: QuantityText;
}

/** A dated finding by an instrument about how much support a person needs. */
export interface Assessment extends Recorded {
  /** Unique among the assessments of the case. */
  readonly id: Id;
  /** Name of the instrument, as the scheme names it. */
  readonly instrument: Id;
  /** The day on which the need was assessed. */
  readonly date: DateText;
  /**
   * The score as decimal text, such as `"63"` or `"74.5"`. Whether more means need or ability, the scheme says. To be left out
   * only where the instrument gives none: a scheme that asks for it then says that it is missing.
   */
  readonly score?: QuantityText;
  /** Hours of support found necessary, as decimal text such as `"12.5"`; per week or month, as the scheme says. */
  readonly hours?: QuantityText;
  /** The answers to single questions. */
  readonly answers?: readonly Answer[];
  /** The day of the decision that rests on the assessment, where a scheme lets the level bind from the decision. */
  readonly decidedOn?: DateText;
}
