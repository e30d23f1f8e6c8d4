import type { DateText, Id } from "../../sources/index.js";
import type { Fact } from "../recorded.js";
import type { HouseholdSize } from "./household.js";
import type { Income } from "./income.js";

/** What a relative is to the client: the client's spouse, child or parent, or anyone else whom a contract names. */
export type Relation = "spouse" | "child" | "parent" | "other";

/** Every {@link Relation}. */
export const relations = ["spouse", "child", "parent", "other"] as const satisfies readonly Relation[];

/**
 * A relative of whom a rule asks something, from a day to a day: who must pay after the client and before the municipality
 * (*apgādnieks*), or whose age a condition asks for.
 */
export interface LiableRelative extends Fact {
  /** A pseudonym, unique among the relatives of the case; results carry it. */
  readonly id: Id;
  readonly relation: Relation;
  /** Left out it is a missing fact where a condition asks for the age of the relative. */
  readonly birthDate?: DateText;
  /** The size of the relative's own household. Left out it is a missing fact where a scheme asks for it. */
  readonly household?: readonly HouseholdSize[];
  /** The income of the relative's household. Left out it is unknown; an empty list says that there is none. */
  readonly incomes?: readonly Income[];
}
