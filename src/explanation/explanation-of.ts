import { headOf } from "./build/head.js";
import type { Told } from "./build/telling.js";
import { assumptionsBehind, stepsBehind } from "./only-amount.js";
import { isOfSteps } from "./steps-of-sources.js";
import type { ExplainedStep } from "./tree/steps.js";
import type { Explanation } from "./tree.js";

/**
 * An explanation of steps that were told.
 *
 * @param amount the one amount that is asked about; what stands above the steps is then said of those behind it
 * @throws {InputError} where the steps have no such amount
 */
export function explanationOf(told: Told, all: readonly ExplainedStep[], amount: string | undefined): Explanation {
  if (amount === undefined) return { ...headOf(told, all), steps: all };
  const own = stepsBehind(all, amount, told.result.outcome);
  const head = headOf(told, own);
  const ofPrices = assumedPrices(told);
  // Other lines need not be told to know that an assumption is of their prices.
  const isBehind = (id: string) => !ofPrices.has(id) && isOfSteps(id, own, told.compiled);
  return { ...head, assumptions: assumptionsBehind(head.assumptions, { own, all }, isBehind), steps: own, amount };
}

/** The assumptions behind the prices of all lines. */
function assumedPrices({ recorded }: Told): ReadonlySet<string | undefined> {
  return new Set(
    recorded.flatMap((node) => (node.kind === "price" ? [node.price.assumption, node.price.ceiling?.assumption] : [])),
  );
}
