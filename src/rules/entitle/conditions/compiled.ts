import type { CaseFacts } from "../../../person/facts/facts.js";
import type { ResidenceKind } from "../../../person/residence.js";
import type { Findings } from "../../../outcome/finding.js";
import type { Persons } from "../../when/kind.js";
import type { ConditionBase } from "./rule.js";

/** A condition of any kind with its names bound. */
export interface BoundCondition {
  /** The residences that it asks for on every day; a day without one is among what it finds. */
  readonly asksResidence: readonly ResidenceKind[];
  /**
   * Whether it is certain that it did not hold on days before the question on which it does not: what it asks for says since when, and is
   * no finding that followed an earlier one. Left out, it is not.
   */
  readonly tellsBefore?: true;
  /** Who can meet it, as far as it tells people apart; left out, nothing is said of that. */
  readonly persons?: Persons;
  /** Adds to the findings every day on which the condition does not hold or cannot be judged. */
  check(facts: CaseFacts, findings: Findings): void;
}

/** A condition with every text parsed. */
export interface CompiledCondition<Rule extends ConditionBase = ConditionBase> extends BoundCondition {
  readonly condition: Rule;
}
