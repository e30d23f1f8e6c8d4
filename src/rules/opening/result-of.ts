import type { Before, OutcomeNumbers, ResultNumbers } from "../../result/numbers.js";
import { EligibleResult, IncompleteResult, IneligibleResult, type Result } from "../../result/result.js";

/** The result of numbers, by how they ended. */
export function resultOf(numbers: OutcomeNumbers | ResultNumbers, before: Before | undefined): Result {
  switch (numbers.eligibility.state) {
    case "eligible":
      // Who is eligible has amounts.
      return new EligibleResult(numbers as ResultNumbers, before);
    case "ineligible":
      return new IneligibleResult(numbers, before);
    case "incomplete":
      return new IncompleteResult(numbers);
  }
}
