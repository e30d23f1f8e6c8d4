import type { MissingFact } from "../../outcome/missing-fact.js";
import type { Reason } from "../../outcome/reason.js";
import type { Result } from "../../result/result.js";

/** Units of a line that a month does not allow, and why. */
type Cut = Result["lines"][number]["months"][number]["cuts"][number];

/** Says in words what the codes of results mean: `outcomeWords` of "seko/explanation" has those of reasons and missing facts. */
export interface SaidInWords {
  reason(reason: Reason): string;
  missing(missing: MissingFact): string;
  cut(cut: Cut, result: Result): string;
}
