import type { AssessMethod } from "../method.js";
import type { AssessBase } from "../rule.js";

/** What the assessment found besides a score counts: hours, or answers to questions. There are no levels. */
export interface FindingsRule extends AssessBase {
  readonly method: "findings";
}

/** Nothing is read of a score that does not count. */
export const findings: AssessMethod<FindingsRule> = {
  gives: [],
  read: () => ({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, bands: [], levelOf: undefined }),
};
