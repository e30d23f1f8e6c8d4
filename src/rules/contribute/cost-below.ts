import type { Factor } from "../common/arithmetic.js";
import { pricesBelow } from "../cost/prices-below.js";
import { cost, type PricedDays } from "../cost/step.js";

/** Whose days are priced. */
type PricedPerson = Parameters<typeof cost>[2];

/** {@link costBelow} of a person, worked out once for each amount. */
export function belowOf(priced: PricedDays, person: PricedPerson): (amount: Factor) => readonly number[] | undefined {
  const known = new Map<Factor, readonly number[] | undefined>();
  return (amount) => {
    if (!known.has(amount)) known.set(amount, costBelow(amount, priced, person));
    return known.get(amount);
  };
}

/**
 * What units that cost less than an amount each lack of it: units on days that qualify × (amount − recognised price of the day), as the cost is
 * worked out, and rounded like it.
 *
 * @returns minor units at `line * monthCount + month`; undefined where the scheme has no price below the amount
 */
function costBelow(amount: Factor, priced: PricedDays, person: PricedPerson): readonly number[] | undefined {
  const compiled = pricesBelow(amount, person.compiled);
  return compiled && cost(priced, [], { ...person, compiled, issues: [], assumptions: [], recorder: undefined });
}
