import type { AmountText, DecimalText, Id, Label, PriceText, QuantityText, ShareText } from "../../sources/index.js";

/**
 * A value the scheme leaves open, because no public source gives it: the caller must supply the input of that id.
 *
 * @expected an open input { "input": "…" }
 */
export interface InputReference {
  /** Id of the open input that gives the value. */
  readonly input: Id;
}

/**
 * The number that a parameter of the scheme has on the days of the row in which the reference stands.
 *
 * @expected a parameter { "parameter": "…" }
 */
export interface ParameterReference {
  /** Id of the parameter. */
  readonly parameter: Id;
}

/** A number of a scheme: decimal text such as `"3820.00"`, or a reference to an open input or to a parameter. */
export type Parameter = DecimalText | InputReference | ParameterReference;

/** An amount of money of a scheme, or a reference to an open input or a parameter. */
export type AmountParameter = AmountText | InputReference | ParameterReference;

/** A quantity of a scheme, or a reference to an open input or a parameter. */
export type QuantityParameter = QuantityText | InputReference | ParameterReference;

/** A price or weight of a scheme, or a reference to an open input or a parameter. */
export type PriceParameter = PriceText | InputReference | ParameterReference;

/** A share of a scheme, or a reference to an open input or a parameter. */
export type ShareParameter = ShareText | InputReference | ParameterReference;

/** A value that whoever calculates must supply, and why the scheme does not hold it. */
export interface OpenInput {
  /** Name by which numbers of the document, and whoever supplies the value, refer to it. */
  readonly id: Id;
  /** What it is measured in, for people, such as `"EUR per pilot period"`. */
  readonly unit: string;
  /** Why it is open: what no public source gives, and where it could be asked for. */
  readonly reason: string;
  /** Unit and reason, `unit. reason`, in both languages where somebody has written them in both; letters then show the one of their language. */
  readonly label?: Label;
  /** True where the value is no number but a list of ids with spaces between, or `none`. */
  readonly list?: true;
}

/** Whether a parameter is left open. */
export function isInputReference(parameter: Parameter | readonly string[] | number): parameter is InputReference {
  return typeof parameter === "object" && "input" in parameter;
}
