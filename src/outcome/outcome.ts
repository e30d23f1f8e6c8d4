import type { MissingFact } from "./missing-fact.js";
import type { Reason } from "./reason.js";
import type { DaySpan } from "./day-span.js";

/** At least one day qualifies, and `reasons` tell of the days that do not. */
export interface Eligible {
  readonly state: "eligible";
  /** The days that qualify. */
  readonly spans: readonly DaySpan[];
  /** Facts that are missing on days on which no amount hangs: whether these days qualify is left open. Left out where there are none. */
  readonly open?: readonly MissingFact[];
  /** Why the other days do not qualify. */
  readonly reasons: readonly Reason[];
}

/** No day qualifies, and `reasons` holds every reason, not only the first. */
export interface Ineligible {
  readonly state: "ineligible";
  /** Every reason why no day qualifies. */
  readonly reasons: readonly Reason[];
}

/** A missing fact could change the result. `missing` names all that matter; `reasons` what is already sure. */
export interface Incomplete {
  readonly state: "incomplete";
  /** Every fact that is missing and matters. */
  readonly missing: readonly MissingFact[];
  /** Reasons that are sure already. */
  readonly reasons: readonly Reason[];
}

/** How a question about a person ends. */
export type Outcome = Eligible | Ineligible | Incomplete;

/** The facts that an outcome names as missing, whether amounts hang on them or not. */
export function missingIn(outcome: Outcome): readonly MissingFact[] {
  switch (outcome.state) {
    case "eligible":
      return outcome.open ?? [];
    case "ineligible":
      return [];
    case "incomplete":
      return outcome.missing;
  }
}
