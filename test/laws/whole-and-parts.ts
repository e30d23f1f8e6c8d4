import { expect } from "vitest";
import type { Result } from "../../src/result/result.js";
import type { Situation } from "../arbitraries/index.js";
import { compiledOf, openingOf, resultWherePriced } from "./calculated.js";
import { cutsOf, withoutBudget } from "./cuts.js";
import { calculateInParts, sumsOf } from "./in-parts.js";

/** A question asked as a whole and in parts. */
interface WholeAndParts {
  readonly whole: Result;
  readonly parts: readonly Result[];
}

/**
 * Asks a question as a whole and in parts, which add up to it.
 *
 * @returns undefined where there is nothing to add up: the person is not eligible, also in one part, or nothing is cut
 */
export function wholeAndParts(drawn: Situation, places: Parameters<typeof cutsOf>[1]): WholeAndParts | undefined {
  const situation = withoutBudget(drawn);
  const whole = resultWherePriced(situation);
  if (whole?.outcome.state !== "eligible") return undefined;
  const cuts = cutsOf(situation.case, places);
  if (cuts.length === 0) return undefined;
  const parts = calculateInParts(situation.case, compiledOf(situation), cuts, openingOf(situation));
  // Of whom nothing is due in a part, its units are not asked for one by one.
  if (parts.some(({ outcome }) => outcome.state !== "eligible")) return undefined;
  expect(Object.fromEntries(sumsOf(parts))).toEqual(Object.fromEntries(sumsOf([whole])));
  return { whole, parts };
}
