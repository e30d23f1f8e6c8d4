import { safe } from "../numbers/index.js";
import { paidOutOf } from "../result/budget/paid-out.js";
import { sumEvery } from "../result/sums.js";
import type { GivenNumbers } from "./given.js";
import type { Measures } from "./measures.js";

/** What one set of rules gives somebody over the whole period, in minor units. */
export interface Figures {
  readonly budget: number;
  readonly cost: number;
  readonly covered: number;
  readonly support: number;
  readonly outOfPocket: number;
}

/**
 * Adds up what somebody has: the figures that a result shows.
 *
 * @throws {InputError} where what somebody pays is past the exact range
 */
export function figuresOf(given: GivenNumbers): Figures {
  const cost = given.costOfAll ?? total(given.cost);
  const covered = total(given.coveredByMonth ?? given.covered);
  const paid = total(given.contribution);
  const [support, outOfPocket] = [
    covered - paid + paidOutOf(given),
    aboveCeilings(given, safe(paid + (cost - covered))),
  ];
  return { budget: given.approved, cost, covered, support, outOfPocket };
}

/** The measures of a person, as integers of any size. */
export function measuresIn({ budget, cost, support, outOfPocket }: Figures): Measures {
  return { budget: BigInt(budget), cost: BigInt(cost), support: BigInt(support), outOfPocket: BigInt(outOfPocket) };
}

/** What the client bears above ceilings or over limits, added to what is paid otherwise. */
function aboveCeilings({ outside }: GivenNumbers, paid: number): number {
  let sum = paid;
  for (const { bearer, minor } of outside) if (bearer === "client") sum = safe(sum + minor);
  return sum;
}

function total(list: readonly number[]): number {
  return sumEvery(list, 0, 1);
}
