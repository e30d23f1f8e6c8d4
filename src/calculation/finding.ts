import { formatDay, type Period } from "../calendar/index.js";
import type { FactName, MissingFact, Reason, ReasonCode } from "../trace/index.js";

/** Days on which a condition does not hold. */
export interface Failure extends Period {
  readonly code: ReasonCode;
  readonly condition: string;
  readonly actual: string;
  readonly limit: string;
  readonly source: string;
}

/** Days for which a fact is missing. */
export interface Gap extends Period {
  readonly fact: FactName;
  readonly neededBy: string;
  readonly expected: string;
}

/** Why days of a period do not qualify, and which days cannot be judged. Both stay empty for most people. */
export interface Findings {
  readonly failures: Failure[];
  readonly gaps: Gap[];
}

/** A failure as a reason for people and programs. */
export function reasonOf(failure: Failure): Reason {
  const { code, condition, actual, limit, source } = failure;
  return { code, condition, from: formatDay(failure.from), to: formatDay(failure.to), actual, limit, source };
}

/** A gap as a missing fact for people and programs. */
export function missingFactOf(gap: Gap): MissingFact {
  const { fact, neededBy, expected } = gap;
  return { fact, from: formatDay(gap.from), to: formatDay(gap.to), neededBy, expected };
}
