import type { CutCode } from "../../outcome/cut.js";
import type { DaySpan } from "../../outcome/day-span.js";

/** An exact number as a fraction in lowest terms, of any size: whole numbers as text, the denominator above 0. */
export interface Exact {
  readonly numerator: string;
  readonly denominator: string;
}

/** A number of the scheme that the calculation read. */
export interface ParameterNode extends DaySpan {
  readonly kind: "parameter";
  /** Where it stands in the scheme, such as `cost.prices[3]`. */
  readonly parameter: string;
  readonly value: string;
  /** Id of the source. */
  readonly source: string;
  /** Id of the assumption, or `input:` and the id of a supplied input, that the number is. */
  readonly assumption?: string;
}

/** A fact of the case. */
export interface FactNode {
  readonly kind: "fact";
  /** Where it stands in the case, such as `plan.lines[0].quantity`. */
  readonly fact: string;
  readonly value: string;
}

/** What a whole number that the calendar or a rule gives counts. */
export type CountName =
  | "days"
  | "days-of-whole"
  | "units-of-days"
  | "units-before"
  | "further-members"
  | "no-budget"
  | "nothing-due"
  | "rest-share";

/** A number that is neither in the scheme nor in the case: days counted, or units of days. */
export interface CountNode {
  readonly kind: "count";
  readonly name: CountName;
  readonly value: string;
}

/** An amount that is explained elsewhere in the same explanation. */
export interface ReferenceNode {
  readonly kind: "reference";
  readonly amount: string;
  readonly value: string;
}

/** An adjustment of a decision. */
export interface AdjustmentNode {
  readonly kind: "adjustment";
  readonly fact: string;
  readonly value: string;
  readonly decision: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly reason: string;
}

/** Units cut, with why. */
export interface CutNode {
  readonly kind: "cut";
  readonly value: string;
  readonly code: CutCode;
  /** Ids of the conditions that fail, of the limit, or of the programme that pays. */
  readonly rules: readonly string[];
  readonly most?: string;
  readonly by?: string;
  readonly source?: string;
}

/** A number with nothing behind it but a document or a count. */
export type LeafNode = ParameterNode | FactNode | CountNode | ReferenceNode | AdjustmentNode | CutNode;
