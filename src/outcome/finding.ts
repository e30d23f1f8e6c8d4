import { formatDay, type Period } from "../calendar/index.js";
import type { Actual, Asked, AskedOfFact } from "./statement.js";
import type { FactName, MissingFact } from "./missing-fact.js";
import type { Reason, ReasonCode } from "./reason.js";

/** Days on which a condition does not hold. */
export interface Failure extends Period {
  readonly code: ReasonCode;
  readonly condition: string;
  readonly actual: Actual;
  readonly limit: Asked;
  /** Undefined for a death after which no rule lets anything go on. */
  readonly source: string | undefined;
}

/** Days for which a fact is missing. */
export interface Gap extends Period {
  readonly fact: FactName;
  readonly neededBy: string;
  /** Undefined where the name of the fact says it all. */
  readonly expected: AskedOfFact | undefined;
}

/** Why days of a period do not qualify, and which days cannot be judged. Both stay empty for most people. */
export interface Findings {
  readonly failures: Failure[];
  readonly gaps: Gap[];
}

/** A failure as a reason for people and programs. */
export function reasonOf(failure: Failure): Reason {
  const { code, condition, actual, limit, source } = failure;
  const reason = { code, condition, from: formatDay(failure.from), to: formatDay(failure.to), actual, limit };
  return source === undefined ? reason : { ...reason, source };
}

/** A gap as a missing fact for people and programs. */
export function missingFactOf(gap: Gap): MissingFact {
  const { fact, neededBy, expected } = gap;
  const missing = { fact, from: formatDay(gap.from), to: formatDay(gap.to), neededBy };
  return expected === undefined ? missing : { ...missing, expected };
}
