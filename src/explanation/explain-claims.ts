import { type OptionNames, requireOptions, takes, withArguments } from "../errors/index.js";
import type { Case } from "../person/case.js";
import { follow } from "../rules/follow/follow.js";
import type { CompiledCompensation } from "../rules/follow/compensation/compile.js";
import { explain } from "./explain.js";
import type { Explanation } from "./tree.js";
import type { ExplainClaimsOptions, ExplainedPricing, Explaining } from "./explained-claims/claims-options.js";
import { claimsExplained } from "./explained-claims/claims-explained.js";

/**
 * Explains where the money of one person goes: `follow` replayed, by the same code, with a recorder.
 *
 * Every figure of a claim stands under `claims.<municipality>.<month>`: `days`, `gross`, `otherPublic`, `netCost`, `cut`, `amount` and
 * `overcompensation`, with rates, days and rounding, and what the net cost leaves of it. The net cost is taken apart by delivery
 * (`deliveries.<id>.netCost`), into what the case states, or with `pricing` down to units × price. `totals.claimed` adds the claims up.
 * Every day without a claim stands with each of its reasons, and every delivery that does not count with its own. {@link prove} works
 * all of it out again.
 *
 * @param document what is known of the person
 * @param compiled the compensation scheme, compiled once for all
 * @returns the explanation; where a fact is missing it names the facts and explains the claims of the other months
 * @throws {InputError} with every issue, as `follow` and `priceDeliveries` do, and where there is no such amount
 *
 * @example
 * prove(explainClaims(document, compiled)).amounts.get("totals.claimed"); // "465.00"
 */
export function explainClaims(
  document: Case,
  compiled: CompiledCompensation,
  options: ExplainClaimsOptions = {},
): Explanation {
  const looked = [
    ["document", document, "object", "a case"],
    ["compiled", compiled, "compiled", "a compiled compensation scheme"],
    ["options", options, "object", "an object", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => {
    const { pricing } = options;
    if (pricing !== undefined) requireOptions(pricing, pricingNames, "pricing");
    return claimsExplained(document, compiled, options, beginning);
  });
}

/** A question of which nothing was asked before. */
const beginning: Explaining = {
  calculate: undefined,
  explain,
  pricedDays: (document) => document,
  follow,
  differences: () => [],
};

const elsewhere = '`explainClaims` of "seko/following-on" takes it.';

const optionNames: OptionNames<ExplainClaimsOptions> = {
  knownOn: true,
  amount: true,
  pricing: true,
  previous: elsewhere,
};

const pricingNames: OptionNames<ExplainedPricing> = { compiled: true, municipality: true, opening: elsewhere };
