import type { Id } from "../../sources/index.js";
import type { Dated } from "../../person/dated.js";
import type { Recurrence } from "../../person/plan.js";
import type { BoundKind } from "../../rules/entitle/budget/rule.js";
import type { FactName, MissingFact } from "../../outcome/missing-fact.js";
import type { FactNode, ParameterNode } from "./leaves.js";

/** A fact that is missing and could change the result. */
export interface MissingNode extends MissingFact {
  readonly kind: "missing";
}

/**
 * A number of the plan or of the scheme that is known where a fact is missing and the amount that rests on it could not be worked out.
 * The days are those of the line, or those on which the number is in force.
 */
export interface KnownNode extends Dated {
  readonly kind: "known";
  /** What an assessment or level gives, a bound of the budget, a price, the most that is recognised of it, or what is planned. */
  readonly of: "amount" | BoundKind | "price" | "ceiling" | "quantity";
  /** Id of the level that the number is for. */
  readonly level?: Id;
  /** Id of the assessment that the number is for. */
  readonly assessment?: Id;
  /** Id of the plan line that the number is for. */
  readonly line?: Id;
  /** Id of the place that the number is for. */
  readonly place?: Id;
  /** How often the quantity is planned. */
  readonly per?: Recurrence;
  /** The number, and where it stands. */
  readonly value: ParameterNode | FactNode;
}

/** Something that is not worked out, because facts are missing. */
export interface OpenNode {
  readonly kind: "open";
  /** What is not worked out. */
  readonly what: "budget" | "units" | "cost" | "covered" | "contribution" | "funded";
  /** Id of the line; left out where it is all of them. */
  readonly line?: Id;
  /** The facts that are missing. */
  readonly facts: readonly FactName[];
}
