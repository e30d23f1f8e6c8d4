import { EligibleResult, type Result } from "../../src/result/result.js";

/** A result as it is read back: without what is no part of its JSON. */
export function readBack(calculated: Result): Result {
  if (calculated.totals === undefined) return calculated;
  return new EligibleResult({ ...calculated.numbers, ofLines: undefined, levelDays: undefined }, undefined);
}
