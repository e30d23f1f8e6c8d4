import type { Case } from "seko";
import type { ComparedPerson, Comparison } from "seko/compare";
import type { FileIssue, PartContent } from "seko/io";
import type { PublicComparison, PublicComparisonsInProgress, PublicScenario } from "seko/secrecy";
import type { ChangeEffects, ChangeEffectsInProgress, ScenarioComparison, ScenarioInProgress } from "seko/what-if";

/** A person whose amounts change, by one of the sets of rules after. */
export interface ChangedPerson extends ComparedPerson {
  /** Left out where parts were put together and nobody asks for it. */
  readonly document?: Case | undefined;
  /** Which of the sets of rules after, from 0. */
  readonly rules: number;
  /** For how many people the case stands; left out, for one. */
  readonly weight?: number;
}

/** What comparing the people of a part gives. */
export interface ComparedPart {
  readonly part: Pick<PartContent, "clients" | "comparisons" | "publishing" | "effects" | "scenarios">;
}

/** What is asked for beside the comparison. */
export interface Together {
  readonly effects: ChangeEffectsInProgress | undefined;
  /** Where the comparison is to be published. */
  readonly publishing: PublicComparisonsInProgress | undefined;
  /** Scenarios that are stated beside the comparison, by each set of rules after; none where nobody states one. */
  readonly scenarios: readonly (readonly ScenarioInProgress[])[];
}

/** What comparing people gives. */
export interface ComparedPeople {
  /** One for each set of rules after. */
  readonly comparisons: readonly (Comparison | PublicComparison)[];
  readonly effects: ChangeEffects | undefined;
  /** What scenarios come to; left out where nobody states one. */
  readonly scenarios?: readonly (ScenarioComparison | PublicScenario)[];
  /** For how many people each set of rules after changes an amount. */
  readonly changed: readonly number[];
  /** Those whose amounts change, the largest change first; nobody where they are not asked for. */
  readonly people: Iterable<ChangedPerson>;
  /** What is wrong with cases that are in no sum. */
  readonly refused: readonly FileIssue[];
}
