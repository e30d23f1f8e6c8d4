import type { Id } from "../../../sources/index.js";
import type { PlaceFacts } from "../../common/place-facts.js";
import type { RuleReading } from "../../reading/reader.js";
import type { BoundCondition } from "./compiled.js";

/** What a condition is read with. */
export interface ConditionReading extends RuleReading {
  /** Id of the scheme, by which enrolments name its programme. */
  readonly programme: Id;
  /** The places of the scheme; their dates may be wrong, where an issue says so. */
  readonly places: readonly PlaceFacts[];
}

/** One kind of condition. */
export interface ConditionKind<Rule> {
  /** Checks a condition and binds its names. What all conditions have was read before. */
  readonly read: (condition: Rule, path: string, reading: ConditionReading) => BoundCondition;
}
