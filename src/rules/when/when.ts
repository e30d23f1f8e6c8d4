import type { DisabilityStatus } from "../../person/client.js";

/** The person has reached `from` years on the day and is still before the birthday on which `until` years are complete. */
export interface AgeTest {
  readonly kind: "age";
  /** Complete years reached; left out, from birth. */
  readonly from?: number;
  /** Complete years not yet reached, so that 5 means until the day before the 5th birthday. */
  readonly until?: number;
}

/** A circumstance of the person is, or is not, the case on the day. */
export interface CircumstanceTest {
  readonly kind: "circumstance";
  /** Id of a circumstance of kind `yes-no`. */
  readonly circumstance: string;
  /** What it has to be. */
  readonly is: boolean;
}

/** A circumstance of the person has a number within bounds on the day. */
export interface NumberTest {
  readonly kind: "number";
  /** Id of a circumstance of kind `number`. */
  readonly circumstance: string;
  /** The smallest number that passes, as decimal text. */
  readonly atLeast?: string;
  /** The number that no longer passes, as decimal text. */
  readonly below?: string;
}

/** The person has one of the disability statuses on the day. */
export interface DisabilityTest {
  readonly kind: "disability";
  readonly statuses: readonly DisabilityStatus[];
  /** Whether a need of special care must, or must not, have been found; left out, it does not matter. */
  readonly specialCare?: boolean;
}

/** The person belongs to at least one of the target groups on the day. */
export interface TargetGroupTest {
  readonly kind: "target-group";
  readonly groups: readonly string[];
}

/** The level of the day lies within bounds, both included, in the order of the scheme's levels. */
export interface LevelTest {
  readonly kind: "level";
  readonly atLeast?: string;
  readonly atMost?: string;
}

/** A question about a person on a day, on which a rule depends. */
export type Test = AgeTest | CircumstanceTest | NumberTest | DisabilityTest | TargetGroupTest | LevelTest;

/** A rule holds on a day on which every one of its tests passes. Without tests it always holds. */
export type When = readonly Test[];
