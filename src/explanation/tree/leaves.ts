import type { CutCode } from "../../outcome/cut.js";
import type { Dated } from "../../person/dated.js";
import type { DateText, DecimalText, Id, WholeText } from "../../sources/index.js";
import type { BeforeNode } from "./before.js";

/** An exact number as a fraction in lowest terms, of any size: whole numbers as text, the denominator above 0. */
export interface Exact {
  /** The number above the line, of either sign. */
  readonly numerator: WholeText;
  /** The number below the line, above 0. */
  readonly denominator: WholeText;
}

/** A number of the scheme that the calculation read. */
export interface ParameterNode extends Dated {
  readonly kind: "parameter";
  /** Where it stands in the scheme, such as `cost.prices[3]`. */
  readonly parameter: string;
  /** The number itself, as decimal text. */
  readonly value: DecimalText;
  /** Id of the source. */
  readonly source: Id;
  /** Id of the assumption, or `input:` and the id of a supplied input, that the number is. */
  readonly assumption?: string;
}

/** A fact of the case. */
export interface FactNode {
  readonly kind: "fact";
  /** Where it stands in the case, such as `plan.lines[0].quantity`. */
  readonly fact: string;
  /** The number itself, as decimal text. */
  readonly value: DecimalText;
}

/** What a whole number that the calendar or a rule gives counts. */
export type CountName =
  | "days"
  | "days-of-months"
  | "days-of-whole"
  | "units-of-days"
  | "units-before"
  | "units-used"
  | "whole"
  | "not-in-plan"
  | "further-members"
  | "months-of-year"
  | "no-budget"
  | "nothing-carried"
  | "nothing-due"
  | "rest-share";

/** A number that is neither in the scheme nor in the case: days counted, or units of days. */
export interface CountNode {
  readonly kind: "count";
  readonly name: CountName;
  /** The number itself, as decimal text. */
  readonly value: DecimalText;
}

/** An amount that is explained elsewhere in the same explanation. */
export interface ReferenceNode {
  readonly kind: "reference";
  /** The stable path of the amount, where its working stands. */
  readonly amount: string;
  /** The number itself, as decimal text. */
  readonly value: DecimalText;
}

/** An adjustment of a decision. */
export interface AdjustmentNode {
  readonly kind: "adjustment";
  /** Where it stands in the case, such as `decisions[0].adjustments[1]`. */
  readonly fact: string;
  /** The number itself, as decimal text. */
  readonly value: DecimalText;
  /** Id of the decision that makes it. */
  readonly decision: Id;
  /** The day of the decision. */
  readonly decidedOn: DateText;
  /** Who decided about it. */
  readonly decidedBy: string;
  /** Why the budget is adjusted, for people. */
  readonly reason: string;
}

/** Units cut, with why. */
export interface CutNode {
  readonly kind: "cut";
  /** The number itself, as decimal text. */
  readonly value: DecimalText;
  readonly code: CutCode;
  /** Ids of the conditions that fail, of the limit, or of the programme that pays. */
  readonly rules: readonly Id[];
  /** The units the limit leaves in its window, or the days of the longest run. */
  readonly most?: DecimalText;
  /** Id of the line that was received instead. */
  readonly by?: Id;
  /** Id of the source of the limit. */
  readonly source?: Id;
}

/** A number with nothing behind it but a document or a count. */
export type LeafNode = ParameterNode | FactNode | CountNode | ReferenceNode | AdjustmentNode | CutNode | BeforeNode;
