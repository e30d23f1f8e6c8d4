import type { Period } from "../../calendar/index.js";
import type { AmountReading } from "../reading/reader.js";
import type { CompiledFormula } from "./compiled-formula.js";

/**
 * A method of entitlement: all that the step knows of it.
 *
 * @typeParam Rule what a scheme writes for it
 */
export interface EntitleMethod<Rule> {
  /** What the method of assessment must give; undefined where any will do. */
  readonly needs: "level" | "score" | undefined;
  /** Reads a rule and binds its numbers; undefined for a method by which need gives no amount. */
  readonly read: ((rule: Rule, reading: AmountReading, validity: Period) => CompiledFormula) | undefined;
}
