import { expect } from "vitest";
import { isInputError } from "../../src/errors/index.js";
import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import type { Result } from "../../src/result/result.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { assumptionsOf, calculateInParts, sumsOf } from "../laws/in-parts.js";

/** How a question that was cut came out. */
export type Met =
  | "same"
  | "no eligible days in a part"
  | "budget of each part's own days"
  | "looks ahead"
  | "a fact is missing"
  | "a part asks for what was before";

/** Calculates a question in one go and in parts, which add up to it if nothing says why they do not. */
export function meet(
  document: Case,
  compiled: CompiledScheme,
  cuts: readonly number[],
  opening: Position | undefined,
): Met {
  const whole = calculate(document, compiled, { opening });
  if (whole.outcome.state === "incomplete") return "a fact is missing";
  let parts: readonly Result[];
  try {
    parts = calculateInParts(document, compiled, cuts, { opening });
  } catch (error) {
    if (!isInputError(error)) throw error;
    const codes = new Set(error.issues.map(({ code }) => code));
    // A minimum, a decision, budget periods of several months, or a budget that is less than the cost: each part would have it again.
    if (codes.has("budget-begun") || codes.has("budget-period-begun")) return "budget of each part's own days";
    if (codes.has("budget-looks-ahead")) return "looks ahead";
    throw error;
  }
  if (parts.some(({ outcome }) => outcome.state === "incomplete")) return "a part asks for what was before";
  // Without an opening a question that ends inside a budget has no more of it than its days' part, the whole as its first part.
  if (opening === undefined && [whole, ...parts.slice(0, 1)].some((each) => endsInShortBudget(each, compiled)))
    return "budget of each part's own days";
  const isEligible = parts.every(({ outcome }) => outcome.state === "eligible");
  const counted = isEligible ? /(?:)/u : /^(?!.* (?:requested|cut))/u;
  const sums = (results: readonly Result[]) => [...sumsOf(results)].filter(([key]) => counted.test(key)).sort();
  expect(sums(parts)).toEqual(sums([whole]));
  expect(assumptionsOf(parts)).toEqual(assumptionsOf([whole]));
  return isEligible ? "same" : "no eligible days in a part";
}

/** Whether a result ends inside a budget whose days the scheme names by dates, and something is not covered. */
function endsInShortBudget({ totals, numbers }: Result, { entitlement }: CompiledScheme): boolean {
  const goesOn = entitlement?.periods?.named?.some(({ from, to }) => from <= numbers.to && numbers.to < to) === true;
  return goesOn && totals !== undefined && totals.uncovered.minor > 0;
}
