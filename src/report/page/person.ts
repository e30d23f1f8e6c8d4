import { placeOfCase as placeOf } from "../../compare/place-of-case.js";
import { aRecord, guarded } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import type { Result } from "../../result/result.js";

/** A person of a report. */
export interface ReportedPerson {
  readonly result: Result;
  /** The person's case, for age and place; left out, a report says nothing by them. */
  readonly document?: Case | undefined;
  /** The result by the rules before, where a report compares two; left out, the person was not calculated by them. */
  readonly before?: Result | undefined;
}

/** {@link placeOf}, for callers without types. */
export const placeOfCase: typeof placeOf = /* @__PURE__ */ guarded(placeOf, { document: aRecord });
