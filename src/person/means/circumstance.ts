import type { Id, QuantityText } from "../../sources/index.js";
import type { Fact } from "../recorded.js";

/**
 * A dated fact about a person that no other field of a case holds, such as that a parent works, or how many hours of care are
 * needed a week. What it means and whether it is a yes or no or a number, the scheme says that names it.
 *
 * A day for which nothing is said is unknown; "no" is said with `false`.
 */
export interface Circumstance extends Fact {
  /** Id of the circumstance, as the scheme names it. */
  readonly circumstance: Id;
  /**
   * True or false, or a number of at least 0 as decimal text with at most four decimals, such as `"12.5"`.
   *
   * @expected true, false, or a number as decimal text
   */
  readonly value: boolean | QuantityText;
}

/** What the value of a circumstance is. */
export type CircumstanceKind = "yes-no" | "number";

/** Every {@link CircumstanceKind}. */
export const circumstanceKinds = ["yes-no", "number"] as const satisfies readonly CircumstanceKind[];

/** Decimals with which the numbers of circumstances are kept as integers. */
export const circumstanceDecimals = 4;
