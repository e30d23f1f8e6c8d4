import type { Certainty, DateText, EndText, Id, Label } from "../../sources/index.js";
import type { Address } from "./address.js";

/** A number of a scheme, with its address, its days, and where it comes from. */
export interface Parameter extends Address {
  /** The key under which the number stands in its row. */
  readonly field: string;
  /** The first day for which the row gives it; of a rule without days, that of the scheme. */
  readonly from: DateText;
  /** The last day, itself included, or `"open"`. */
  readonly to: EndText;
  /** What it is measured in, such as `"EUR per hour"`. */
  readonly unit: string;
  /** The number as text; left out where whoever calculates must supply it. */
  readonly value?: string;
  /** Id of the open input that gives it, where the scheme does not. */
  readonly input?: Id;
  /** Id of the parameter of the scheme that gives it; what that is has an address of its own. */
  readonly parameter?: Id;
  /** Id of the source; left out where the rule names none. */
  readonly source?: Id;
  /** How sure the source is. */
  readonly certainty?: Certainty;
  /** What the things are called that the row names; left out where it names nothing. */
  readonly label?: Label;
  /** What the number means. */
  readonly meaning: string;
}
