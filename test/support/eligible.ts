import type { EligibleResult, Result } from "../../src/result/result.js";

/** A result that has amounts, because the person is eligible. */
export function eligible(result: Result): EligibleResult {
  if (result.totals === undefined) throw new Error(`${result.case} is ${result.outcome.state}: there are no amounts`);
  return result;
}
