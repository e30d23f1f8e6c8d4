import type { Id } from "../sources/index.js";
import type { Fact } from "./recorded.js";

/** That a person takes part in a programme: since when, until when, and at which place. Durations count from here. */
export interface Enrolment extends Fact {
  /** Id of the scheme of the programme. */
  readonly scheme: Id;
  /** Id of the municipality through which the person takes part; it stays the same when the person moves. */
  readonly place: Id;
}
